import type { Words } from "../../sheets/design.ts";
import type { Item, ItemOption, Respondent, Scale, Theme, Wave } from "../response.ts";

/** An item of the bank: what a form asks, of whom and when, and the headers under which answers to it are found. */
export interface BankItem extends Item {
  readonly theme: Theme;
  /** The sentence of a form of ours. */
  readonly asks: Words;
  readonly respondents: readonly Respondent[];
  readonly moments: readonly Wave[];
  /** Headers that mean it, Dutch and English; more words are allowed, fewer are not. */
  readonly headers: readonly string[];
  /** Only found by the header that people typed on our sheet: see `isOrigin` in item-columns.ts. */
  readonly isOnlySaid?: true;
  /** Absent of `choice` and `choices` whose options are whatever the answers say, such as countries. */
  readonly options?: readonly BankOption[];
}

/** An option with its words, and others that mean it. */
export interface BankOption extends ItemOption {
  readonly also: readonly string[];
}

/** What an entry says besides its key, scale, theme and short words. */
interface Rest extends Partial<Pick<BankItem, "most" | "ofMatch" | "isWorseWhenHigher" | "isOnlySaid">> {
  readonly asks: readonly [nl: string, en: string];
  readonly respondents: readonly Respondent[];
  readonly moments?: readonly Wave[];
  readonly headers?: readonly string[];
  readonly options?: readonly BankOption[];
}

/** Households and groups are asked the same at both later moments unless an item says otherwise. */
const later: readonly Wave[] = ["mid", "end"];

/** An item of the bank; the sentence of the form and the short words are headers too. */
export function item(
  key: string,
  scale: Scale,
  theme: Theme,
  [nl, en]: readonly [nl: string, en: string],
  { asks, headers = [], moments = later, ...rest }: Rest,
): BankItem {
  const [asksNl, asksEn] = asks;
  return {
    key,
    scale,
    theme,
    words: { nl, en },
    asks: { nl: asksNl, en: asksEn },
    moments,
    headers: [asksNl, asksEn, nl, en, ...headers],
    ...rest,
  };
}

/** An option: its key, its words in both languages, and others that mean the same. */
export function option(key: string, nl: string, en: string, ...also: readonly string[]): BankOption {
  return { key, words: { nl, en }, also };
}

/** What stands in no list of options. */
export const other: BankOption = option("other", "anders", "other", "anders, namelijk", "overig", "iets anders", "something else"); // prettier-ignore

/** Everybody who has a match to speak of. */
export const both: readonly Respondent[] = ["household", "member", "group"];

/** Those who receive and welcome. */
export const welcoming: readonly Respondent[] = ["member", "group"];
