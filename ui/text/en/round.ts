import type { RoundWords } from "../nl/round.ts";
import { rules } from "./rules.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function groups(count: number): string {
  return counted(count, "group", "groups");
}

function households(count: number): string {
  return counted(count, "household", "households");
}

/** The screen Match round. */
export const round: RoundWords = {
  make: "Make a proposal",
  previewTitle: "Proposal for a new round",
  intro: "You get a proposal first. Nothing changes in your workbook yet.",
  group: "group",
  household: "household",
  municipality: "municipality",
  groups,
  households,

  whoTitle: "Who takes part?",
  who: (some, others) => `${groups(some)} and ${households(others)} take part`,
  nobody: "Nobody takes part yet",
  codesOf: { group: "Codes of the groups", household: "Codes of the households" },
  absent: (count) => `${counted(count, "takes", "take")} no part`,
  warnings: "Please note",
  blockedTitle: "No round can be made now",
  addPeople: "View my sheets",

  rulesTitle: "Which rules hold?",
  rulesScope: "What you change here holds for this round only.",
  rulesChanged: (count) => (count === 0 ? "As in your workbook" : counted(count, "rule changed", "rules changed")),
  rules,
  moreRules: "More rules",

  whatIfTitle: "What if the limit is another?",
  whatIfIntro: "This many pairs there are at each distance. Choose a distance for a new proposal.",
  whatIfBar: (km, matches) => `${km} km: ${counted(matches, "pair", "pairs")}`,
  whatIfNow: "now",

  controlTitle: "Do you want a control group?",
  controlSwitch: "Draw a control group",
  controlSays: [
    "With a control group you can see later whether it helps.",
    "Of two households that fit equally well, a draw gives one of them a group now.",
    "The other household waits for a later round.",
  ],

  agreedTitle: "Is anything agreed about pairs?",
  agreed: (count) => (count === 0 ? "Nothing" : counted(count, "agreement", "agreements")),
  agreedSays: "Say who belongs together or must not be together. The proposal keeps to it.",
  kind: { pin: "together", forbid: "not together" },
  pairOf: (group, household) => `${group} with ${household}`,
  agreement: (group, household, kind) => `${group} with ${household}: ${kind}`,
  notWritten: "not in your workbook yet",
  addAgreement: "Add",
  addTitle: "New agreement",
  remove: "Remove",
  removeOf: (pair) => `Remove: ${pair}`,
  chooseKind: "Agreement",
  groupCode: "Code of the group",
  householdCode: "Code of the household",
  reason: "Reason",
  reasonHint: "Will stand on the sheet. Name nobody.",
  codeUnknown: "We do not know this code here. See at Who takes part? which codes there are.",
  reasonMissing: "Say briefly why.",

  seedTitle: "Lottery number",
  seed: (seed) => `The lottery number is ${seed}. With this number anybody can repeat the draw.`,
  newSeed: "Draw again",

  noPairs: "Not a single pair is possible.",
  noPairsHelp:
    "See above, at who still waits, what helps. Often that is a larger distance, or a postcode that we do not know yet.",
  pairsTitle: "The pairs",
  pair: (group, household) => `${group} and ${household}`,
  find: "Search by code",
  order: "Order",
  orders: { code: "by code", doubt: "doubts first" },
  onlyDoubt: "With a doubt only",
  shown: (shown, total) => `${shown} of ${total} pairs`,
  noneFound: "No pair with this code.",
  showMore: (count) => `Show ${count} more`,
  unknownDistance: "distance unknown",
  pinned: "Together by agreement",
  onMap: "Show on map",
  onMapOf: (pair) => `Show on map: ${pair}`,
  chosenOnMap: "Chosen on the map",
  change: "Ask or change",
  changeOf: (pair) => `Ask or change: ${pair}`,
  whyNotTitle: "Why not with another?",
  whyNotWith: (group) => `Other household for ${group}`,
  askWhyNot: "Ask",
  answerTo: (group, household) => `Why not ${group} with ${household}?`,
  keepTitle: "Settle this pair",
  again: "You get a new proposal with the same lottery number.",
  proposeAgain: "Propose again",
  proposeAgainOf: (pair) => `Propose again: ${pair}`,

  mapTitle: "The map",
  mapText: (matched, waiting, control) =>
    `Map, north is up: ${matched} groups and households with a pair, ${waiting} that wait` +
    `${control === 0 ? "" : `, ${control} in the control group`}. The list of pairs says the same in words.`,
  mapEmpty: "Nobody's place is known. That is why there is no map.",
  notOnMap: (count) =>
    count === 1
      ? "1 is not on the map, as the place is not known:"
      : `${count} are not on the map, as their places are not known:`,
  andMore: (count) => ` and ${count} more`,
  toPair: (pair) => `Back to ${pair}`,
  mapWhole: "Show the whole map",
  north: "N",
  km: "km",
  legend: {
    group: { matched: "group with a pair", waiting: "group waits", control: "group in the control group" },
    household: {
      matched: "household with a pair",
      waiting: "household waits",
      control: "household in the control group",
    },
    precision: "place not known exactly",
  },

  waitingTitle: (count) => counted(count, "still waits", "still wait"),
  nearest: "Who came near?",
  helps: "What helps:",
  controlList: (count) => `${counted(count, "household", "households")} in the control group`,
  controlPair: (household, group) => `${household} (could be with ${group})`,
  profileTitle: "Which choice did people get?",
  profileSays: "Every pair counts twice: for the group and for the household.",
  proofTitle: "Can it be better?",

  standingTitle: "Who still has to say yes?",
  standing: (open, total) =>
    open === 0
      ? `All ${total} pairs are confirmed`
      : `${open} of ${counted(total, "pair waits", "pairs wait")} for an answer`,
  refused: "Somebody said no. The next round closes this proposal.",
  answers: { yes: "yes", no: "no" },
  answered: (side, answer, on) => `${side}: ${answer}${on === undefined ? "" : ` (${on})`}`,
  awaited: "No answer yet:",
  saysYes: {
    group: "Yes from the group",
    household: "Yes from the household",
    municipality: "Yes from the municipality",
  },
  yesTitle: (match) => `Recording a yes for ${match}`,
  yesAllOf: (number) => `Everybody in round ${number} said yes`,
  yesAllSays: "Record a yes for all pairs of this round that still wait.",
  start: (match) => `First day of ${match}`,
  startSave: "Record",
  startSaveOf: (match) => `Record: first day of ${match}`,
  startsOn: (date) => `Begins on ${date}`,
  startMissing: "Choose a day.",
  startOfRound: (round) => `First day of round ${round}`,
  startSaveOfRound: (round) => `Record: first day of round ${round}`,
  startLater: "Not known yet? Leave this empty.",
  replaceTitle: "Choose somebody else",
  replaceSays: "The old proposal stays on the sheet, with your reason.",
  replaceWho: "Who comes instead?",
  replaceHint: "The code of another household or group.",
  replace: "Choose this",
  replacePreview: (match) => `Another pair instead of ${match}`,

  allYes: "Everybody said yes",
  settledTitle: "Which pairs are settled?",
  settled: (count) => counted(count, "pair", "pairs"),
  roundsTitle: "Earlier rounds",
  rounds: (count) => counted(count, "round", "rounds"),
  roundLine: (number, date, matches) => `Round ${number}, ${date}: ${counted(matches, "pair", "pairs")}`,
  checkRound: "Check again",
  checkRoundOf: (number) => `Check again: round ${number}`,
};
