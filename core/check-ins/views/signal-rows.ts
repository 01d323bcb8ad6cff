import { compareDates } from "../../dates/civil-date.ts";
import { signalCode, type Signal } from "../../records/check-in.ts";
import { ownRows } from "../../sheets/own-rows.ts";
import { signalGone, signalsDesign } from "../../sheets/signals.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import { isBlank, textOf } from "../../workbook/cell.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import { answerBy } from "../levels.ts";
import type { MatchFacts, YearFacts } from "../year-facts.ts";

const codes: readonly string[] = signalCode.options;

/** The rows that a signal comes from, in words: talks by side and number, tasks by number. */
function rowsSaid({ because }: Signal, { match, talks }: MatchFacts, facts: YearFacts): string {
  const said = new Set(because);
  const found = talks.filter(({ key }) => said.has(key));
  const known = new Set(found.map(({ key }) => key));
  const start = `${match.id} | `;
  const tasks = because
    .filter((key) => !known.has(key))
    .map((key) => (key.startsWith(start) ? key.slice(start.length) : key));
  const spoken = found.map(({ side, number }) => ({ side, number }));
  return say(facts.language, sentence("signal-rows", { talks: spoken, tasks }));
}

/** A signal with the day by which somebody acts. */
interface Dated {
  readonly signal: Signal;
  readonly actBy: string;
  readonly of: MatchFacts;
}

/** Red before amber, and of those what is to be done first. */
function bySeverity(one: Dated, other: Dated): number {
  return (
    Number(other.signal.level === "red") - Number(one.signal.level === "red") ||
    compareDates(one.actBy, other.actBy) ||
    (one.signal.match < other.signal.match ? -1 : Number(one.signal.match > other.signal.match)) ||
    codes.indexOf(one.signal.code) - codes.indexOf(other.signal.code)
  );
}

function rowOf({ signal, actBy, of }: Dated, facts: YearFacts): WantedRow {
  return {
    level: signal.level,
    "act-by": actBy,
    match: signal.match,
    code: signal.code,
    means: say(facts.language, sentence("signal-means", { code: signal.code })),
    since: signal.since,
    rows: rowsSaid(signal, of, facts),
    "contact-person": of.contactPerson ?? null,
  };
}

function rowName({ match = null, code = null }: WantedRow): string {
  return `${textOf(match)} ${textOf(code)}`;
}

/** Rows of signals that nothing says any more, where people wrote down what they agreed: they stay, as over. */
function goneRows(snapshot: Snapshot, standing: readonly WantedRow[]): readonly WantedRow[] {
  const present = new Set(standing.map(rowName));
  return ownRows(snapshot, signalsDesign)
    .filter(({ values }) => !isBlank(values["agreed"] ?? null) || !isBlank(values["done-on"] ?? null))
    .map(({ values: { match = null, code = null } }) => ({ match, code, level: signalGone }))
    .filter((row) => !present.has(rowName(row)));
}

/** What the sheet with signals should say: the worst first, and last those that are over and have something agreed. */
export function signalsWanted(facts: YearFacts, snapshot: Snapshot): Wanted {
  const dated = facts.matches.flatMap((of) =>
    of.signals.map((signal): Dated => ({ signal, of, actBy: answerBy(signal, facts.calendar) })),
  );
  const rows = dated.sort(bySeverity).map((one) => rowOf(one, facts));
  return {
    design: signalsDesign,
    rows: [...rows, ...goneRows(snapshot, rows)],
    others: "remove",
    ordered: true,
  };
}
