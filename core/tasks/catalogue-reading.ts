import { dateIn } from "../intake/cells/date.ts";
import { partsOf } from "../intake/cells/list.ts";
import { numberFrom } from "../intake/cells/number.ts";
import { yesNoIn } from "../intake/cells/yes-no.ts";
import { folded } from "../intake/words.ts";
import { understood, type Choice } from "../sheets/design.ts";
import { isBlank, textOf, type Scalar } from "../workbook/cell.ts";
import {
  accompanimentChoices,
  anchorChoices,
  cataloguePhases,
  certaintyChoices,
  conditionWords,
  languageChoices,
  pillarWords,
  recurrenceChoices,
  variantChoices,
} from "./catalogue-words.ts";
import { condition as conditions, type CatalogueTask } from "./catalogue.ts";
import type { PartyFinder } from "./party-words.ts";
import { domainChoices } from "./words.ts";

/** A task with every field said, also those that a task may lack: as a row of the sheet has it. */
export type TaskFields = Omit<
  {
    readonly [Key in keyof Required<CatalogueTask>]: undefined extends CatalogueTask[Key]
      ? CatalogueTask[Key] | undefined
      : CatalogueTask[Key];
  },
  "newcomerDecides" | "recurrence"
> & {
  /** False for a task that was put aside. */
  readonly used: boolean;
  readonly decides: boolean;
  readonly every: NonNullable<CatalogueTask["recurrence"]>["every"] | undefined;
  readonly times: number | undefined;
};

/** What a cell says of a task; undefined where it cannot be understood. */
type Understood = Partial<TaskFields> | undefined;

type Reader = (cell: Scalar, party: PartyFinder) => Understood;

/** A blank cell that leaves everything as it was. */
const nothing: Partial<TaskFields> = {};

/** More than this is a slip of the keyboard. */
const most = { days: 3650, hours: 2000, times: 400 } as const;

/** One word out of a few. */
function chosen<Value extends string>(
  choices: readonly (Choice & { readonly value: Value })[],
  cell: Scalar,
): Value | undefined {
  const code = understood({ choices }, textOf(cell).replace(/[.!]+$/u, ""));
  return choices.find(({ value }) => value === code)?.value;
}

/** A reader of one word out of a few; a blank cell says what is usual. */
function choice<Value extends string>(
  choices: readonly (Choice & { readonly value: Value })[],
  said: (value: Value) => Partial<TaskFields>,
  blank: Partial<TaskFields>,
): Reader {
  return (cell) => {
    if (isBlank(cell)) return blank;
    const value = chosen(choices, cell);
    return value === undefined ? undefined : said(value);
  };
}

/** A reader of yes and no, in all the ways people tick a thing. */
function yesNo(said: (isYes: boolean) => Partial<TaskFields>, blank: boolean): Reader {
  return (cell) => {
    if (isBlank(cell)) return said(blank);
    const answer = yesNoIn(cell);
    return answer.is === "value" && answer.value !== "not-yet" ? said(answer.value === "yes") : undefined;
  };
}

/** A number with or without its unit; weeks are seven days. */
function numberIn(cell: Scalar): number | undefined {
  if (typeof cell === "number") return cell;
  const [, text = "", unit = ""] =
    /^(.*?)\s*(dag|dagen|days?|week|weken|weeks?|keer|maal|x|times?)?\s*[.!]?$/u.exec(folded(textOf(cell))) ?? [];
  const found = numberFrom(text.replace(/^([-+])\s+/u, "$1").replace(/^\+/u, ""));
  return found === undefined ? undefined : unit.startsWith("we") ? found * 7 : found;
}

function number(said: (value: number) => Partial<TaskFields>, isFit: (value: number) => boolean): Reader {
  return (cell) => {
    const found = numberIn(cell);
    return found !== undefined && isFit(found) ? said(found) : undefined;
  };
}

function unlessBlank(reader: Reader, blank: Partial<TaskFields>): Reader {
  return (cell, party) => (isBlank(cell) ? blank : reader(cell, party));
}

/** Where a part of a list may be two: `groep en gemeente`, but also `Werk en Inkomen`, which is one. */
const perhapsTwo = /\s*[,/&+]\s*|\s+(?:en|and)\s+/u;

/**
 * The parts of a list: apart by commas, semicolons and lines, and where that makes parts that are all known also by
 * slashes and a word for `and`. Undefined where a part is not known.
 */
function listed<Item>(text: string, item: (part: string) => Item | undefined): readonly Item[] | undefined {
  const parts = partsOf(text).flatMap((part) => {
    const smaller = part.split(perhapsTwo);
    return smaller.every((one) => item(one) !== undefined) ? smaller : [part];
  });
  const items = parts.map(item);
  return items.some((one) => one === undefined) ? undefined : [...new Set(items.flatMap((one) => one ?? []))];
}

/** Text that holds a list, with its line breaks. */
function rawText(cell: Scalar): string {
  return cell === null ? "" : String(cell);
}

function both(text: string): { readonly nl: string; readonly en: string } {
  return { nl: text, en: text };
}

/** A word as we compare it: without accents, dots and dashes between numbers. */
function plain(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function conditionIn(cell: Scalar): Understood {
  const word = plain(textOf(cell));
  if (["altijd", "always"].includes(word)) return { condition: undefined };
  const found = conditions.options.find((key) =>
    [key, conditionWords[key].nl, conditionWords[key].en].some((one) => plain(one) === word),
  );
  return found === undefined ? undefined : { condition: found };
}

/** The numbers of tasks in a cell, as typed; whether there are such tasks is seen when all rows are known. */
function numbersIn(cell: Scalar): readonly string[] {
  const parts = rawText(cell).split(/\s*(?:[,;\n/&+]|\s(?:en|and)\s)\s*/u);
  return parts
    .flatMap((part) => (/^(?:T\s*\d+\s+)+T\s*\d+$/iu.test(part.trim()) ? part.trim().split(/\s+(?=T)/iu) : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== "" && !/^(?:geen|none|nvt|n\.v\.t\.|-+)$/iu.test(part));
}

function responsibleIn(cell: Scalar, party: PartyFinder): Understood {
  const word = textOf(cell);
  if (/^(?:niemand|nobody|geen|none|-+)$/iu.test(word)) return { responsible: "" };
  const key = party(word);
  return key === undefined ? undefined : { responsible: key };
}

const certainties = {
  verify: "recollection",
  checked: "local",
  report: "report",
  web: "web",
  proposal: "proposal",
} as const;

/** What each column says of a task, by its key. Blank cells say what is usual for the column, or nothing at all. */
const readers: Readonly<Record<string, Reader>> = {
  title: (cell) => (isBlank(cell) ? nothing : { title: both(textOf(cell)) }),
  domain: choice(domainChoices, (domain) => ({ domain }), nothing),
  used: yesNo((used) => ({ used }), true),
  phase: choice(cataloguePhases, (phase) => ({ phase }), nothing),
  anchor: choice(anchorChoices, (anchor) => ({ anchor }), nothing),
  offset: unlessBlank(
    number(
      (offset) => ({ offset }),
      (value) => Number.isInteger(value) && Math.abs(value) <= most.days,
    ),
    nothing,
  ),
  responsible: unlessBlank(responsibleIn, { responsible: "" }),
  supporting: unlessBlank(
    (cell, party) => {
      const supporting = listed(rawText(cell), party);
      return supporting === undefined ? undefined : { supporting: [...supporting] };
    },
    { supporting: [] },
  ),
  daytime: yesNo((daytime) => ({ daytime }), false),
  accompaniment: choice(accompanimentChoices, (accompaniment) => ({ accompaniment }), { accompaniment: "no" }),
  language: choice(languageChoices, (languageNeed) => ({ languageNeed }), { languageNeed: "none" }),
  hours: unlessBlank(
    number(
      (effortHours) => ({ effortHours }),
      (value) => value > 0 && value <= most.hours,
    ),
    nothing,
  ),
  every: choice(recurrenceChoices, (every) => ({ every }), { every: undefined }),
  times: unlessBlank(
    number(
      (times) => ({ times }),
      (value) => Number.isInteger(value) && value >= 1 && value <= most.times,
    ),
    { times: undefined },
  ),
  prerequisites: (cell) => ({ prerequisites: [...numbersIn(cell)] }),
  condition: unlessBlank(conditionIn, { condition: undefined }),
  variant: choice(variantChoices, (variant) => ({ variant }), { variant: "both" }),
  decides: yesNo((decides) => ({ decides }), false),
  combine: yesNo((combinable) => ({ combinable }), false),
  pillars: unlessBlank(
    (cell) => {
      const pillars = listed(rawText(cell), (part) => chosen(pillarWords, part));
      return pillars === undefined ? undefined : { pillars: [...pillars] };
    },
    { pillars: [] },
  ),
  term: (cell) => ({ term: isBlank(cell) ? undefined : both(textOf(cell)) }),
  source: (cell) => ({ source: textOf(cell) || undefined }),
  checked: (cell) => {
    const found = dateIn(cell, "day-first");
    return found.is === "fault" ? undefined : { checkedOn: found.is === "value" ? found.value : undefined };
  },
  certainty: choice(certaintyChoices, (word) => ({ certainty: [certainties[word]] }), { certainty: ["local"] }),
};

/** What a cell of a column says of a task; undefined where it cannot be understood. */
export function understoodCell(column: string, cell: Scalar, party: PartyFinder): Understood {
  const reader = readers[column];
  if (reader === undefined) throw new Error(`No reader for the column ${column}`);
  return reader(cell, party);
}
