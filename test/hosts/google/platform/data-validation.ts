import { quotedSheet, fixedRangeText } from "../../../../core/workbook/ranges.ts";
import { parsedReference } from "../../../../core/workbook/references.ts";
import type { Condition, Validation } from "../book/cell.ts";
import { a, fits, items, list, need, text, truth } from "./arguments.ts";
import { EnumWord, Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { RangeBase, standing } from "./range-base.ts";
import { criterionName, wordsOf } from "./words.ts";

/** `DataValidation`: a rule on what a cell may hold. */
export class DataValidation extends Faked {
  readonly typeName = "DataValidation";
  readonly rule: Validation;
  /** Makes a range object of a reference, which only the sheet objects can. */
  readonly #rangeOf: (reference: string) => Faked;

  constructor(platform: Platform, rule: Validation, rangeOf: (reference: string) => Faked) {
    super(platform);
    this.rule = rule;
    this.#rangeOf = rangeOf;
  }

  getCriteriaType(...given: unknown[]): Faked {
    need(given);
    return wordsOf(this.platform).criteria.the(criterionName(this.rule.condition.type));
  }

  getCriteriaValues(...given: unknown[]): readonly unknown[] {
    need(given);
    const { condition, showsDropdown } = this.rule;
    if (condition.type === "ONE_OF_LIST") return [condition.values, showsDropdown];
    if (condition.type === "ONE_OF_RANGE") return [this.#rangeOf(condition.values[0] ?? ""), showsDropdown];
    return condition.values;
  }

  getHelpText(...given: unknown[]): string | null {
    need(given);
    return this.rule.help ?? null;
  }

  copy(...given: unknown[]): Faked {
    need(given);
    return new DataValidationBuilder(this.platform, this.#rangeOf, this.rule);
  }

  getAllowInvalid(...given: unknown[]): boolean {
    need(given);
    return !this.rule.isStrict;
  }
}

/** `DataValidationBuilder`. */
export class DataValidationBuilder extends Faked {
  readonly typeName = "DataValidationBuilder";
  readonly #rangeOf: (reference: string) => Faked;
  #condition: Condition | undefined;
  #showsDropdown = true;
  // What does not fit is marked, until somebody asks that it be refused.
  #isStrict = false;
  #help: string | undefined;

  constructor(platform: Platform, rangeOf: (reference: string) => Faked, standing?: Validation) {
    super(platform);
    this.#rangeOf = rangeOf;
    if (standing === undefined) return;
    this.#condition = standing.condition;
    this.#showsDropdown = standing.showsDropdown;
    this.#isStrict = standing.isStrict;
    this.#help = standing.help;
  }

  /** The criteria by which a rule tells itself, and what it compares with. */
  withCriteria(...given: unknown[]): this {
    const [criteria, values] = need(given, a(EnumWord), list);
    const words = wordsOf(this.platform).criteria;
    if (criteria === words.the("VALUE_IN_LIST")) {
      const [first, shows] = values;
      return Array.isArray(first) ? this.requireValueInList(first, shows ?? true) : fail("The list is missing.");
    }
    if (criteria !== words.the("CUSTOM_FORMULA")) this.platform.notModelled("other criteria");
    this.#condition = { type: "CUSTOM_FORMULA", values: items(given, values, text) };
    return this;
  }

  requireValueInList(...given: unknown[]): this {
    const [words, shows] = fits(given, list, truth) ?? [...need(given, list), true];
    const values = items(given, words, text);
    if (values.length > 500) fail("The list of values may have at most 500 items.");
    this.#condition = { type: "ONE_OF_LIST", values };
    this.#showsDropdown = shows;
    return this;
  }

  requireValueInRange(...given: unknown[]): this {
    const [range, shows] = fits(given, a(RangeBase), truth) ?? [...need(given, a(RangeBase)), true];
    const reference = `=${quotedSheet(standing(range).name)}!${fixedRangeText(range.range)}`;
    this.#condition = { type: "ONE_OF_RANGE", values: [reference] };
    this.#showsDropdown = shows;
    return this;
  }

  requireCheckbox(...given: unknown[]): this {
    need(given);
    this.#condition = { type: "BOOLEAN", values: [] };
    return this;
  }

  setAllowInvalid(...given: unknown[]): this {
    const [allows] = need(given, truth);
    this.#isStrict = !allows;
    return this;
  }

  setHelpText(...given: unknown[]): this {
    const [help] = need(given, text);
    this.#help = help;
    return this;
  }

  build(...given: unknown[]): Faked {
    need(given);
    if (this.#condition === undefined) return fail("Data validation rule must have a criteria.");
    const rule = { condition: this.#condition, isStrict: this.#isStrict, showsDropdown: this.#showsDropdown };
    const help = this.#help === undefined ? {} : { help: this.#help };
    return new DataValidation(this.platform, { ...rule, ...help }, this.#rangeOf);
  }
}

/** Where a reference such as `='Blad 1'!$A$2:$A$9` leads. */
export function placeOf(reference: string): NonNullable<ReturnType<typeof parsedReference>> {
  return parsedReference(reference.replace(/^=/u, "")) ?? fail("Range not found.");
}
