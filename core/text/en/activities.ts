/** What a paper is called. */
const papers = new Map([
  ["declaration", "declaration"],
  ["conductCertificate", "certificate of conduct"],
  ["training", "start training"],
]);

function members(count: number, of: number): string {
  return of === 1 ? "the only member" : `${count} of the ${of} members`;
}

function sheets(count: number): string {
  return count === 1 ? "1 sheet" : `${count} sheets`;
}

/** Sentences of what happens around the matches, in English. */
export const activities = {
  "cli-help-activities": (_: object) => "makes the lists around the matches: training, approval, events, network",
  "step-activity": (v: { sheet: string }) => `Sheet ${v.sheet}`,
  "activities-made": (v: { sheets: number }) =>
    `The lists around the matches: ${sheets(v.sheets)} made or updated. Fill them in; what you type stays.`,
  "activities-right": (_: object) => "The lists around the matches are right already.",
  "paper-given": (v: { paper: string; seen: boolean; day: string; forAll: boolean }) =>
    `${papers.get(v.paper) ?? v.paper}: ${v.seen ? "yes" : "no"}${v.day === "" ? "" : ` (${v.day})`}${v.forAll ? ", whole group" : ""}`,
  "paper-unclear": (_: object) =>
    "This cannot be read; the paper counts as not seen. Choose yes or no, and fill in the day.",
  "paper-by-list": (v: { paper: string }) =>
    `Your own list says something else about the ${papers.get(v.paper) ?? v.paper}. That list counts. Correct it there, or clear this.`,
  "activity-day": (_: object) => "This day cannot be read. Type a date, for example 14-3-2027.",
  "activity-number": (_: object) => "This number cannot be read and does not count. Type a whole number.",
  "activity-word": (_: object) => "This word is not known and does not count. It stays. Choose a word from the list.",
  "activity-cell-blank": (_: object) => "This row counts only once something stands here. Fill in the cell.",
  "activity-match-unknown": (_: object) => "This match is not on the sheet Matches. Choose a match from the list.",
  "training-missing": (v: { match: string; count: number; of: number }) =>
    `${v.match}: the start training is missing for ${members(v.count, v.of)}, and the match begins soon or has just begun.`,
  "remedy-training-missing": (_: object) =>
    "Plan the training and fill in the day, or choose followed. The match goes on as it is.",
  "work-goal-without-consent": (_: object) =>
    "This goal is shared with the client manager, or is planned to be, and the newcomer has not given consent. Ask for it first, or choose no under With client manager.",
  "roster-over": (v: { match: string }) =>
    `The contact roster of ${v.match} has run out, and the match still rests. Add a row with a new period.`,
  "roster-reversed": (_: object) => "This period ends before it begins and does not count. Correct one of the days.",
  "overview-training": (_: object) => "Group members without start training",
  "overview-training-next": (v: { members: number; households: number }): string => {
    if (v.members + v.households === 0) return "Everybody is ready for the start.";
    return `Households without a start meeting: ${v.households}. Plan the training and the meeting before the first meeting of the match.`;
  },
  "overview-approvals": (_: object) => "Groups that wait for papers",
  "overview-approvals-next": (v: { groups: number }): string =>
    v.groups === 0
      ? "Note of each member that you saw the declaration and the certificate of conduct."
      : "These groups take part in a round as soon as the papers of every member were seen.",
  "overview-events": (_: object) => "Events",
  "overview-events-next": (v: { count: number; newcomers: number; residents: number; byNewcomers: number }): string =>
    v.count === 0
      ? "After each event write down how many people came."
      : `Newcomers: ${v.newcomers}. Residents: ${v.residents}. Organised by newcomers as well: ${v.byNewcomers}.`,
  "overview-introductions": (_: object) => "Introduced to each other's network",
  "overview-introductions-next": (v: { byGroup: number; byHousehold: number; cameOf: number }): string =>
    v.byGroup + v.byHousehold === 0
      ? "Write down who introduced whom, and what came of it."
      : `By the group: ${v.byGroup}. By the household: ${v.byHousehold}. It led to something: ${v.cameOf}.`,
  "overview-work-goals": (_: object) => "Work goals that people are working on",
  "overview-work-goals-next": (v: { withoutConsent: number }): string =>
    v.withoutConsent === 0
      ? "Discuss the next step of each goal."
      : `First ask for consent to share: it is missing for ${v.withoutConsent === 1 ? "1 goal" : `${v.withoutConsent} goals`}.`,
  "overview-partner-signals": (_: object) => "Signals for partners, still open",
  "overview-partner-signals-next": (v: { themes: readonly { theme: string; open: number }[] }): string =>
    v.themes.length === 0
      ? "Write down what organisations can do better."
      : `Discuss them with the partners: ${v.themes.map(({ theme, open }) => `${theme} ${open}`).join(", ")}.`,
  "overview-rosters": (_: object) => "Contact rosters that hold now",
  "overview-rosters-next": (v: { runOut: number }): string =>
    v.runOut === 0
      ? "Can a match not meet? Then agree on who phones when."
      : `Make a new period: the roster has run out for ${v.runOut === 1 ? "1 match that rests" : `${v.runOut} matches that rest`}.`,
  "share-signals-title": (v: { count: number }) =>
    v.count === 1 ? "1 signal: what can be better?" : `${v.count} signals: what can be better?`,
  "share-left-out-partners": (_: object) =>
    "What groups and newcomers see in practice. Not in here: whom it comes from, names, matches, groups and days.",
  "share-signals-none": (_: object) =>
    "There are no signals to share. First put them on the sheet Signals for partners, with the party.",
  "share-signals-of-match": (_: object) =>
    "Signals for partners are not shared by match: whom they come from stays out.",
  "share-party-unknown": (_: object) => "We do not know this party.",
  "remedy-share-party-unknown": (_: object) =>
    "Choose a party as on the sheet Signals for partners, for example municipality or COA, or leave it out.",
  "share-signals-named": (v: { sheet: string; cells: readonly string[] }) =>
    `On the sheet ${v.sheet} there is a name, code or address in: ${v.cells.join(", ")}. This does not go to partners like that.`,
  "remedy-share-signals-named": (_: object) => "Write in these cells what happens, without saying to whom.",
};
