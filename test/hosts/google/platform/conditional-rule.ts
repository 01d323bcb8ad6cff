import type { CellFormat, Condition } from "../book/cell.ts";
import type { ConditionalRule } from "../book/state.ts";
import { a, items, list, need, number, text, truth } from "./arguments.ts";
import { checkColour } from "./colour.ts";
import { EnumWord, Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { RangeBase } from "./range-base.ts";
import { conditionNames, wordsOf } from "./words.ts";

/** `ConditionalFormatRule`. */
export class ConditionalFormatRule extends Faked {
  readonly typeName = "ConditionalFormatRule";
  readonly rule: ConditionalRule;
  /** Sheet of its ranges. */
  readonly sheet: number;

  constructor(platform: Platform, rule: ConditionalRule, sheet: number) {
    super(platform);
    this.rule = rule;
    this.sheet = sheet;
  }

  getBooleanCondition(...given: unknown[]): Faked | null {
    need(given);
    return new BooleanCondition(this.platform, this.rule.condition);
  }

  copy(...given: unknown[]): Faked {
    need(given);
    return new ConditionalFormatRuleBuilder(this.platform, this);
  }
}

/** `BooleanCondition`: on what a look depends. */
class BooleanCondition extends Faked {
  readonly typeName = "BooleanCondition";
  readonly #condition: Condition;

  constructor(platform: Platform, condition: Condition) {
    super(platform);
    this.#condition = condition;
  }

  getCriteriaType(...given: unknown[]): Faked {
    need(given);
    return wordsOf(this.platform).conditions.the(conditionNames.get(this.#condition.type) ?? this.#condition.type);
  }

  getCriteriaValues(...given: unknown[]): readonly unknown[] {
    need(given);
    return this.#condition.values;
  }
}

/** `ConditionalFormatRuleBuilder`. */
export class ConditionalFormatRuleBuilder extends Faked {
  readonly typeName = "ConditionalFormatRuleBuilder";
  #ranges: readonly RangeBase[] = [];
  #condition: Condition | undefined;
  #format: CellFormat = {};
  /** Of a rule that stands: its ranges cannot be asked for here, and stay. */
  #standing: ConditionalFormatRule | undefined;

  constructor(platform: Platform, standing?: ConditionalFormatRule) {
    super(platform);
    this.#standing = standing;
    if (standing === undefined) return;
    this.#condition = standing.rule.condition;
    this.#format = standing.rule.format;
  }

  withCriteria(...given: unknown[]): this {
    const [criteria, values] = need(given, a(EnumWord), list);
    const words = wordsOf(this.platform).conditions;
    const type = [...conditionNames].find(([, name]) => words.the(name) === criteria)?.[0];
    if (type === undefined) return fail("Invalid criteria.");
    this.#condition = { type, values: items(given, values, text) };
    return this;
  }

  whenTextEqualTo(...given: unknown[]): this {
    const [word] = need(given, text);
    this.#condition = { type: "TEXT_EQ", values: [word] };
    return this;
  }

  whenNumberEqualTo(...given: unknown[]): this {
    const [limit] = need(given, number);
    this.#condition = { type: "NUMBER_EQ", values: [String(limit)] };
    return this;
  }

  whenNumberGreaterThan(...given: unknown[]): this {
    const [limit] = need(given, number);
    this.#condition = { type: "NUMBER_GREATER", values: [String(limit)] };
    return this;
  }

  whenFormulaSatisfied(...given: unknown[]): this {
    const [formula] = need(given, text);
    if (!formula.startsWith("=")) fail("Conditional format rule formulas must start with =.");
    this.#condition = { type: "CUSTOM_FORMULA", values: [formula] };
    return this;
  }

  setRanges(...given: unknown[]): this {
    const [ranges] = need(given, list);
    this.#ranges = items(given, ranges, a(RangeBase));
    return this;
  }

  setFontColor(...given: unknown[]): this {
    const [colour] = need(given, text);
    this.#format = { ...this.#format, fontColour: checkColour(this.platform, colour) };
    return this;
  }

  setBackground(...given: unknown[]): this {
    const [colour] = need(given, text);
    this.#format = { ...this.#format, background: checkColour(this.platform, colour) };
    return this;
  }

  setBold(...given: unknown[]): this {
    const [bold] = need(given, truth);
    this.#format = { ...this.#format, bold };
    return this;
  }

  build(...given: unknown[]): Faked {
    need(given);
    const [first] = this.#ranges;
    if (this.#condition === undefined) return fail("Conditional format rule must have a condition.");
    if (first === undefined && this.#standing !== undefined) {
      const { rule: before, sheet } = this.#standing;
      return new ConditionalFormatRule(this.platform, { ...before, condition: this.#condition }, sheet);
    }
    if (first === undefined) return fail("Conditional format rule must have at least one range.");
    if (this.#ranges.some((one) => one.sheetId !== first.sheetId)) fail("All ranges must be on the same sheet.");
    const ranges = this.#ranges.map(({ range }) => range);
    const rule = { ranges, condition: this.#condition, format: this.#format };
    return new ConditionalFormatRule(this.platform, rule, first.sheetId);
  }
}
