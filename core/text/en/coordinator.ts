import type { coordinator as dutch } from "../nl/coordinator.ts";

/** Codes that one line names. */
const codesNamed = 20;

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** `M-01, M-02 and 3 more`. */
function listed({ codes, others }: { readonly codes: readonly string[]; readonly others: number }): string {
  const rest = Math.max(codes.length - codesNamed + others, others);
  const named = codes.slice(0, codesNamed).join(", ");
  if (rest === 0) return named;
  return named === "" ? counted(rest, "match without a code", "matches without a code") : `${named} and ${rest} more`;
}

/** How many wait too long for what; what nobody waits for is left out. */
function waited({ match, meeting }: { readonly match: number; readonly meeting: number }): string {
  const parts = [
    ...(match === 0 ? [] : [`${match} for a match`]),
    ...(meeting === 0 ? [] : [`${meeting} for a first meeting`]),
  ];
  return parts.join(", ");
}

/** Sentences of the digest of the coordinator, in English. */
export const coordinator: typeof dutch = {
  "setting-address-invalid": (v) =>
    `What stands at the setting "${v.key}" is no e-mail address. Fill in one address, or leave the value blank.`,
  "coordinator-subject": (v) => `Weekly overview (${v.count})`,
  "coordinator-hello": (_) => "Dear coordinator,",
  "coordinator-lead": (_) => "This asks for your attention this week:",
  "coordinator-today": (v) => `Do something today: ${listed(v)}`,
  "coordinator-soon": (v) => `Do something within three working days: ${listed(v)}`,
  "coordinator-later": (v) => `Do something within ten days: ${listed(v)}`,
  "coordinator-late": (v) =>
    `${counted(v.count, "talk is", "talks are")} late, of ${counted(v.matches, "match", "matches")}`,
  "coordinator-struck": (v) =>
    `Still open after three reminders: ${counted(v.count, "talk or task", "talks and tasks")}, of ${listed(v)}. The contact person gets no more mail about these.`,
  "coordinator-unreachable": (v) =>
    `${counted(v.count, "contact person has", "contact persons have")} no usable e-mail address`,
  "coordinator-nobody": (v) => `Without a contact person: ${listed(v)}`,
  "coordinator-left": (v) => `Is the status on the sheet Matches still right? Look at: ${listed(v)}`,
  "coordinator-waits": (v) => `Waiting too long: ${waited(v)}`,
  "coordinator-open": (_) => "Open the workbook to see what it is about.",
  "coordinator-missing": (_) => "There is a weekly overview for the coordinator, but nobody to send it to.",
  "remedy-coordinator-missing": (_) =>
    "Give the coordinator on the sheet Parties a name that stands with an e-mail address on your sheet of contact persons. Or fill in an address at the setting reminders.coordinator.",
  "reminder-withdrawn": (v) =>
    `No reminder goes out about ${v.match || "this match"} any more: the household wants no contact, or somebody takes no part any more.`,
  "remedy-reminder-withdrawn": (_) =>
    "Choose ended at this match on the sheet Matches. Does the household want to go on after all? Ask once more, and change the answer.",
  "reminders-none-struck": (_) => "No reminder is ready: three reminders went out already about all that is open.",
  "reminders-to-coordinator": (v) => `To ${v.to}: the weekly overview for the coordinator.`,
};
