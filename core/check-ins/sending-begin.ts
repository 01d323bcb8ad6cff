import { remind } from "../jobs/all.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { Message } from "../records/message.ts";
import type { Problem } from "../records/problem.ts";
import { logDesign } from "../sheets/log.ts";
import { overviewDesign } from "../sheets/overview.ts";
import { waitingDesign } from "../sheets/waiting.ts";
import { settingsOf } from "../sheets/settings.ts";
import type { WantedRow } from "../sheets/synced.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import { editsOf } from "../workbook/plan.ts";
import { sheetNamed, type Snapshot } from "../workbook/snapshot.ts";
import { abandonedClaims, isWaiting, ledgerOf, rowWritten, type LedgerRow } from "./ledger.ts";
import { saidElsewhere } from "./stray-ledger.ts";
import { yearViewKeys } from "./year-views.ts";

/** What sending needs to know besides the workbook. */
export interface SendingOptions extends JobOptions {
  /** The moment as it is when asked, `yyyy-MM-ddTHH:mm` in the zone of the programme: it stands beside each message. */
  clock(): string;
  /**
   * What whoever drives this knows of messages by themselves, by their keys, in case somebody put back a workbook that
   * does not say so: the ledger is brought up to it before anything is sent. Absent is nothing.
   */
  readonly known?: ReadonlyMap<string, KnownOutcome>;
}

/** What is known of one message outside the workbook. */
export interface KnownOutcome {
  readonly status: "sent" | "uncertain";
  /** When, `yyyy-MM-ddTHH:mm` in the zone of the programme. */
  readonly since: string;
}

/** What is only other because another day has come, or because something was done: nothing to write down by itself. */
const ofTheDay: ReadonlySet<string | undefined> = new Set([
  overviewDesign.key,
  logDesign.key,
  ...yearViewKeys,
  waitingDesign.key,
]);

function isOfTheDay(edit: Edit, snapshot: Snapshot): boolean {
  if (edit.kind === "add-sheet" || edit.kind === "remove-sheet") return ofTheDay.has(edit.layout.key);
  return ofTheDay.has(sheetNamed(snapshot, edit.table.sheet)?.key);
}

/** True where a message may be tried: not yet, or in vain on an earlier day or at another address. */
function isDueNow({ to }: Message, row: LedgerRow | undefined, today: string): boolean {
  return row?.status !== "failed" || row.since.slice(0, 10) < today || row.to !== to;
}

/** What goes for the first time goes first: what failed before must not keep it waiting. */
function inOrder(messages: readonly Message[], ledger: ReadonlyMap<string, LedgerRow>): readonly Message[] {
  const hasFailed = ({ id }: Message): boolean => ledger.get(id)?.status === "failed";
  return [...messages.filter((message) => !hasFailed(message)), ...messages.filter(hasFailed)];
}

/** What a run begins with. */
export interface Beginning {
  /** What to store before anything is claimed; none where nothing is to be done. */
  readonly edits: readonly Edit[];
  /** What is due now, in the order in which it goes. */
  readonly messages: readonly Message[];
  /** How many messages turned out to be uncertain, such as claims that nobody came back for. */
  readonly uncertain: number;
  /** What needs a person. */
  readonly findings: readonly Problem[];
}

/** True where the ledger knows less of a message than what is known elsewhere. What a person typed there stays. */
function isBehind({ status }: LedgerRow, known: KnownOutcome): boolean {
  return isWaiting(status) || status === "sending" || (status === "uncertain" && known.status === "sent");
}

/** The rows of the ledger that must say otherwise before anything is planned: what is known, and abandoned claims. */
function correctedRows(snapshot: Snapshot, options: SendingOptions): readonly WantedRow[] {
  const known = options.known ?? new Map<string, KnownOutcome>();
  const told = [...ledgerOf(snapshot).values()].flatMap((row) => {
    const one = known.get(row.key);
    return one !== undefined && isBehind(row, one) ? [{ key: row.key, status: one.status, "sent-on": one.since }] : [];
  });
  const abandoned = abandonedClaims(snapshot, options.clock()).filter((key) => !known.has(key));
  return [...told, ...abandoned.map((key) => ({ key, status: "uncertain" }))];
}

/** What other sheets, and then what is known outside the workbook, say of messages that the ledger does not know. */
function saidOfNew(
  marked: Snapshot,
  messages: readonly Message[],
  options: SendingOptions,
): ReadonlyMap<string, WantedRow> {
  const keys = new Set(messages.map(({ id }) => id));
  const elsewhere = [...saidElsewhere(marked, keys)].map(([key, status]) => ({ key, status }));
  const known = [...(options.known ?? [])].flatMap(([key, { status, since }]) =>
    keys.has(key) ? [{ key, status, "sent-on": since }] : [],
  );
  return new Map([...elsewhere, ...known].map((row) => [row.key, row]));
}

/**
 * What a run begins with: the reminders of the week as the ledger should have them, once it knows of abandoned claims and of
 * what is known elsewhere. Throws a `WorkbookProblem` where a person took away a column that a sheet of ours needs.
 */
export function beginning(snapshot: Snapshot, options: SendingOptions): Beginning {
  const { language } = settingsOf(snapshot).settings;
  const corrected = correctedRows(snapshot, options);
  const marks = corrected.flatMap((row) => rowWritten(snapshot, row, language));
  const marked = applied(snapshot, marks);
  const plan = remind.plan(marked, options);
  const upkeep = editsOf(plan);
  const elsewhere = saidOfNew(marked, plan.messages, options);
  const planned = applied(marked, upkeep);
  const gone = [...elsewhere.values()].flatMap((row) => rowWritten(planned, row, language));
  const ledger = ledgerOf(snapshot);
  const due = plan.messages.filter(
    (message) => !elsewhere.has(message.id) && isDueNow(message, ledger.get(message.id), options.today),
  );
  const own = [...marks, ...gone];
  const isIdle = due.length === 0 && own.length === 0 && upkeep.every((edit) => isOfTheDay(edit, marked));
  return {
    edits: isIdle ? [] : [...marks, ...upkeep, ...gone],
    messages: inOrder(due, ledger),
    uncertain: corrected.filter(({ status }) => status === "uncertain").length,
    findings: plan.findings,
  };
}
