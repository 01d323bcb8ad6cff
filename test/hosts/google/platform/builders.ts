import { quotedSheet, fixedRangeText } from "../../../../core/workbook/ranges.ts";
import { parsedReference } from "../../../../core/workbook/references.ts";
import type { CellFormat, Condition, TextLink, Validation } from "../book/cell.ts";
import type { ConditionalRule } from "../book/state.ts";
import { a, fits, integer, items, list, need, number, text, textOrNull, truth } from "./arguments.ts";
import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { RangeBase } from "./range-base.ts";
import { criterionName, wordsOf } from "./words.ts";

/** Fails for what is no colour of six digits; names of colours are not modelled. */
export function checkColour(platform: Platform, colour: string): string {
  return /^#[0-9a-f]{6}$/iu.test(colour) ? colour.toLowerCase() : platform.notModelled(`the colour ${colour}`);
}

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

  constructor(platform: Platform, rangeOf: (reference: string) => Faked) {
    super(platform);
    this.#rangeOf = rangeOf;
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
    const reference = `=${quotedSheet(range.sheet.name)}!${fixedRangeText(range.range)}`;
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
}

/** `ConditionalFormatRuleBuilder`. */
export class ConditionalFormatRuleBuilder extends Faked {
  readonly typeName = "ConditionalFormatRuleBuilder";
  #ranges: readonly RangeBase[] = [];
  #condition: Condition | undefined;
  #format: CellFormat = {};

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
    if (first === undefined) return fail("Conditional format rule must have at least one range.");
    if (this.#ranges.some((one) => one.sheetId !== first.sheetId)) fail("All ranges must be on the same sheet.");
    const ranges = this.#ranges.map(({ range }) => range);
    const rule = { ranges, condition: this.#condition, format: this.#format };
    return new ConditionalFormatRule(this.platform, rule, first.sheetId);
  }
}

/** `TextStyle`: how letters look; what was not said stays as it is. */
export class TextStyle extends Faked {
  readonly typeName = "TextStyle";
  readonly format: CellFormat;

  constructor(platform: Platform, format: CellFormat) {
    super(platform);
    this.format = format;
  }
}

/** `TextStyleBuilder`. */
export class TextStyleBuilder extends Faked {
  readonly typeName = "TextStyleBuilder";
  #format: CellFormat = {};

  setBold(...given: unknown[]): this {
    const [bold] = need(given, truth);
    this.#format = { ...this.#format, bold };
    return this;
  }

  setUnderline(...given: unknown[]): this {
    const [underline] = need(given, truth);
    this.#format = { ...this.#format, underline };
    return this;
  }

  setForegroundColor(...given: unknown[]): this {
    const [colour] = need(given, text);
    this.#format = { ...this.#format, fontColour: checkColour(this.platform, colour) };
    return this;
  }

  setFontSize(...given: unknown[]): this {
    const [fontSize] = need(given, integer);
    this.#format = { ...this.#format, fontSize };
    return this;
  }

  build(...given: unknown[]): Faked {
    need(given);
    return new TextStyle(this.platform, this.#format);
  }
}

/** `RichTextValue`: a text with links. */
export class RichTextValue extends Faked {
  readonly typeName = "RichTextValue";
  readonly text: string;
  readonly links: readonly TextLink[];

  constructor(platform: Platform, value: string, links: readonly TextLink[]) {
    super(platform);
    this.text = value;
    this.links = links;
  }

  getText(...given: unknown[]): string {
    need(given);
    return this.text;
  }

  /** The link of the whole text; nothing where only a part of it has one. */
  getLinkUrl(...given: unknown[]): string | null {
    need(given);
    const [link, ...others] = this.links;
    const isWhole = link !== undefined && others.length === 0 && link.start === 0 && link.end === this.text.length;
    return isWhole ? link.url : null;
  }
}

/** `RichTextValueBuilder`. */
export class RichTextValueBuilder extends Faked {
  readonly typeName = "RichTextValueBuilder";
  #text: string | undefined;
  #links: readonly TextLink[] = [];

  setText(...given: unknown[]): this {
    const [value] = need(given, text);
    this.#text = value;
    this.#links = [];
    return this;
  }

  setLinkUrl(...given: unknown[]): this {
    const [url] = need(given, textOrNull);
    const end = this.#text?.length ?? fail("setText must be called before setLinkUrl.");
    this.#links = url === null || end === 0 ? [] : [{ start: 0, end, url }];
    return this;
  }

  build(...given: unknown[]): Faked {
    need(given);
    return new RichTextValue(this.platform, this.#text ?? "", this.#links);
  }
}

/** Where a reference such as `='Blad 1'!$A$2:$A$9` leads. */
export function placeOf(reference: string): NonNullable<ReturnType<typeof parsedReference>> {
  return parsedReference(reference.replace(/^=/u, "")) ?? fail("Range not found.");
}
