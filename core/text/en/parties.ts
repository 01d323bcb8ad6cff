import { domainChoices, partyChoices } from "../../tasks/words.ts";

/** Words in a row: `a`, `a and b`, `a, b and c`. */
function listed(words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** What a party is called; a programme's own party is not named where problems are told. */
function party(key: string): string {
  return partyChoices.find(({ value }) => value === key)?.words.en ?? "a party of your own";
}

function domain(key: string): string {
  return domainChoices.find(({ value }) => value === key)?.words.en ?? key;
}

function tasks(count: number): string {
  return count === 1 ? "1 task" : `${count} tasks`;
}

/** Sentences of parties, roles, referrals, money and letters, in English. */
export const parties = {
  "step-parties": (_: object) => "Parties and their contacts",
  "step-roles": (_: object) => "Roles of the parties",
  "step-referrals": (_: object) => "Referrals by domain",
  "step-money": (_: object) => "Money: who arranges what",
  "step-letters": (_: object) => "Sheet for the letters",
  "role-arranges": (v: { count: number }) => `leads ${v.count}`,
  "role-helps": (v: { count: number }) => `helps ${v.count}`,
  "role-per-match": (_: object) => "per match",
  "party-without-contact": (v: { parties: readonly string[]; tasks: number }) =>
    v.parties.length === 1
      ? `There is no contact for: ${listed(v.parties.map(party))}. This party leads ${tasks(v.tasks)}.`
      : `There is no contact for: ${listed(v.parties.map(party))}. These parties together lead ${tasks(v.tasks)}.`,
  "remedy-party-without-contact": (_: object) => "Fill in whom you can phone there, and who stands in for them.",
  "remedy-party-not-listed": (_: object) => "Put a line on this sheet for every party, with a contact and a backup.",
  "party-without-backup": (v: { parties: readonly string[] }) =>
    `There is no backup for the contact of: ${listed(v.parties.map(party))}. Fill in whom you phone when the contact is away.`,
  "task-without-party": (v: { task: string }) =>
    `Task ${v.task} has no party that sees to it. Choose one under Responsible, or set the task to not in use.`,
  "domain-without-referral": (v: { domains: readonly string[] }) =>
    v.domains.length === 1
      ? `This domain has no organisation yet: ${listed(v.domains.map(domain))}. Fill in at least one.`
      : `These domains have no organisation yet: ${listed(v.domains.map(domain))}. Fill in at least one for each.`,
  "money-title": (_: object) => "Money: who arranges what, and when",
  "money-why": (_: object) =>
    "Without a residence card and a bank account of their own there is often no benefit yet. The card may come later than the people. That is why there is an advance first. This is what we agreed:",
  "money-task": (v: { title: string; who: string; when: string; term: string }) =>
    `${v.title}. Who: ${v.who}. When: ${v.when}.${v.term === "" ? "" : ` Rule: ${v.term}.`}`,
  "money-when": (v: { anchor: "arrival" | "match"; days: number }) => {
    const day = v.anchor === "arrival" ? "arrival" : "the start";
    const count = Math.abs(v.days);
    if (count === 0) return `on the day of ${day}`;
    const days = count === 1 ? "1 day" : `${count} days`;
    return v.days < 0 ? `${days} before ${day}` : `within ${days} of ${day}`;
  },
  "money-fill": (_: object) =>
    "Choose below how far it is for each household, and since when. Who and when follow from the tasks on the sheet Task catalogue; this is what it said when this sheet was made.",
  "money-nobody": (_: object) => "nobody yet",
  "money-with-help": (v: { who: string; helpers: string }) => `${v.who}, with help from ${v.helpers}`,
  "money-not-listed": (_: object) => "not on the checklist",
  "money-status-unknown": (_: object) =>
    "This status is unknown. Your word stays. Choose not yet, applied for, advance, benefit or not needed.",
  "money-status-behind": (v: { match: string }) =>
    `The application of ${v.match} is done according to its checklist, but here it says not yet. Choose how far it is.`,
  "letters-unreadable": (_: object) =>
    "This number of letters cannot be read; the line does not count. Fill in a number.",
  "overview-silent-parties": (_: object) => "Parties without a contact",
  "overview-silent-parties-next": (v: { count: number }): string =>
    v.count === 0 ? "Every party has a contact." : "Fill in a contact and a backup for each party.",
  "overview-orphans": (_: object) => "Tasks without a party",
  "overview-orphans-next": (v: { count: number }): string =>
    v.count === 0
      ? "Every task has a party. Look who does what."
      : "Choose on the sheet Task catalogue who leads each task.",
  "overview-referrals": (_: object) => "Domains without an organisation to refer to",
  "overview-referrals-next": (v: { count: number }): string =>
    v.count === 0 ? "Is this still right?" : "Fill in for each domain where people can go.",
  "overview-money": (_: object) => "Households that did not apply for an income",
  "overview-money-next": (v: { late: number }): string =>
    v.late === 0 ? "Choose how far it is for each household." : "Ask today why the application is late.",
};
