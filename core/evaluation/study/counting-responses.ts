/** Of several answers of one respondent at one moment those that count. */
import type { Settings } from "../../settings.ts";
import type { AskedSheet, Response } from "../response.ts";
import { respondentKey } from "../respondent-key.ts";
import type { AnswerProblems } from "../questionnaires/said-problems.ts";

/** Who answered at which moment, as text; nothing where nobody can tell them apart. */
function answererKey(response: Response): string | undefined {
  const key = respondentKey(response);
  return key === undefined ? undefined : [response.wave, response.respondent, key].join("\n");
}

function grouped(
  responses: readonly Response[],
  keyOf: (response: Response) => string | undefined,
): Map<string, Response[]> {
  // prettier-ignore
  const found = new Map<string, Response[]>();
  for (const response of responses) {
    const key = keyOf(response);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [response]);
    else known.push(response);
  }
  return found;
}

/** By day where each has one, else by row: of rows that were copied to another place nobody can tell which is newer. */
function inTime(responses: readonly Response[]): Response[] {
  const areDated = responses.every(({ on }) => on !== undefined);
  return [...responses].sort((one, other) => {
    if (areDated && one.on !== other.on) return (one.on ?? "") < (other.on ?? "") ? -1 : 1;
    return one.sheet === other.sheet ? one.row - other.row : one.sheet < other.sheet ? -1 : 1;
  });
}

/** On one sheet only one answer of a respondent counts, by the setting of the workbook. */
function withoutDoubles(
  responses: readonly Response[],
  which: Settings["survey.doubles"],
  problems: AnswerProblems,
): Response[] {
  // prettier-ignore
  const gone = new Set<Response>();
  const keyOf = (response: Response): string | undefined => {
    const key = answererKey(response);
    return key === undefined ? undefined : `${response.sheet}\n${key}`;
  };
  for (const some of grouped(responses, keyOf).values()) {
    if (some.length < 2) continue;
    const sorted = inTime(some);
    const counts = which === "first" ? sorted[0] : sorted[sorted.length - 1];
    for (const one of sorted) {
      if (one === counts) continue;
      problems.row("double", one.sheet, one.row);
      if (which !== "keep") gone.add(one);
    }
  }
  return responses.filter((response) => !gone.has(response));
}

/** What counts, and what each sheet asked. */
export interface Counting {
  readonly responses: readonly Response[];
  readonly asked: readonly AskedSheet[];
}

/**
 * What lists of people say of a moment counts only where no questionnaire asked it of the same kind of respondent: what a
 * coordinator noted and what people answered are measured in two ways, and are not mixed in one figure.
 */
function withoutListed(counting: Counting, lists: ReadonlySet<string>): Counting {
  const keyOf = ({ wave, respondent }: AskedSheet | Response): string => `${wave}\n${respondent}`;
  const questioned = new Map<string, Set<string>>();
  for (const one of counting.asked)
    if (!lists.has(one.sheet))
      questioned.set(keyOf(one), new Set([...(questioned.get(keyOf(one)) ?? []), ...one.items]));
  const isKept = (one: AskedSheet | Response, item: string): boolean => !lists.has(one.sheet) || questioned.get(keyOf(one))?.has(item) !== true; // prettier-ignore
  const asked = counting.asked.map((one) => ({ ...one, items: one.items.filter((item) => isKept(one, item)) }));
  const responses = counting.responses.map((one) => ({ ...one, answers: new Map([...one.answers].filter(([item]) => isKept(one, item))) })); // prettier-ignore
  return {
    asked: asked.filter(({ items }) => items.length > 0),
    responses: responses.filter(({ answers }) => answers.size > 0),
  };
}

/** The same item answered by one respondent on two sheets of one moment: the newest counts. */
function withoutRepeats({ responses, asked }: Counting, problems: AnswerProblems): Counting {
  const taken = new Map<Response, Set<string>>();
  for (const some of grouped(responses, answererKey).values()) {
    const sheets = new Set(some.map(({ sheet }) => sheet));
    if (sheets.size < 2) continue;
    const seen = new Set<string>();
    for (const one of inTime(some).reverse()) {
      const repeated = [...one.answers.keys()].filter((item) => seen.has(item));
      if (repeated.length > 0) {
        taken.set(one, new Set(repeated));
        problems.row("replaced-by-other", one.sheet, one.row);
      }
      for (const item of one.answers.keys()) seen.add(item);
    }
  }
  if (taken.size === 0) return { responses, asked };
  const left = responses.map((one) => {
    const gone = taken.get(one);
    return gone === undefined
      ? one
      : { ...one, answers: new Map([...one.answers].filter(([item]) => !gone.has(item))) };
  });
  return { responses: left.filter(({ answers }) => answers.size > 0), asked };
}

/** The responses that count, of all that were read. `lists` are names of sheets that are no questionnaires. */
export function countingResponses(
  read: Counting,
  lists: ReadonlySet<string>,
  which: Settings["survey.doubles"],
  problems: AnswerProblems,
): Counting {
  const questionnaires = read.responses.filter(({ sheet }) => !lists.has(sheet));
  const listed = read.responses.filter(({ sheet }) => lists.has(sheet));
  const counting = [...withoutDoubles(questionnaires, which, problems), ...listed];
  return withoutRepeats(withoutListed({ responses: counting, asked: read.asked }, lists), problems);
}
