import type { Scale } from "../../evaluation/response.ts";

const parts = {
  purpose: "What your data are used for",
  recipients: "Who may get something",
  terms: "How long data stay",
  rights: "Your rights",
} as const;

const rights = {
  correct: "Is something wrong? Ask the coordinator to correct it.",
  erase: "You can ask to have your data erased. The coordinator explains what stays even so, and why.",
  object: "Did you give consent? You may withdraw it at any time. Stopping has no effect on residence or money.",
  complain: "You can make a complaint to the Dutch data protection authority (Autoriteit Persoonsgegevens).",
  decisions: "Nobody is chosen or turned down by the computer. A match is a proposal; people decide.",
} as const;

const means = new Map([
  ["wave", "Moment of the questionnaire"],
  ["respondent", "Who answered"],
  ["household", "Pseudonym of the household"],
  ["group", "Pseudonym of the group"],
  ["member", "Pseudonym of the member of the group"],
  ["match", "Pseudonym of the match"],
  ["arm", "How the match came about, or to which part of the study somebody belongs"],
  ["original-arm", "What the household belonged to when it was first drawn"],
  ["block", "Pseudonym of the draw: the two candidates for one group"],
  ["round", "Number of the match round"],
  ["rematched", "Whether it was not the first match"],
  ["km", "Distance between group and household, in whole kilometres"],
  ["month", "Month of the answer"],
  ["municipality", "Municipality, only where at least ten groups and households live"],
  ["status", "How far the match is"],
  ["start-month", "Month of the first meeting"],
  ["end-month", "Month of the end"],
]);

const ranges: Partial<Record<Scale, string>> = {
  agree: "1 fully disagree, 2, 3, 4, 5 fully agree",
  satisfied: "1 very dissatisfied, 2, 3, 4, 5 very satisfied",
  "yes-no": "0 no, 1 yes",
  number: "a number",
};

function valuesOf(column: string, waves: readonly string[], respondents: readonly string[]): string {
  if (column === "wave") return waves.join(", ");
  if (column === "respondent") return respondents.join(", ");
  if (column === "arm" || column === "original-arm") return "treated, control, rematch, outside, none";
  if (column === "status") return "confirmed, started, paused, ended";
  if (column === "rematched") return "0 no, 1 yes";
  return /month$/u.test(column) ? "yyyy-mm" : "–";
}

/** Sentences of files about people: for somebody themselves, for researchers, and the key; in English. */
export const aboutPeople = {
  "share-secret-needed": (_: object) => "Pseudonyms need a secret: a long text that nobody can guess.",
  "share-secret-short": (v: { least: number }) =>
    `This secret is too short. Take at least ${v.least} characters: with a short secret it can be guessed who is who.`,
  "remedy-share-secret": (_: object) =>
    "Give the secret, for example with --seed. The same secret gives the same pseudonyms later; it stands in the key.",
  "share-research-whole": (_: object) =>
    "A file for research and the key are about the whole workbook. Leave out the match and the name.",
  "share-research-nothing": (_: object) => "There are no answers to questionnaires and no matches to share.",
  "share-left-out-research": (_: object) =>
    "Not in here: codes, names, days, addresses and free text. Under pseudonyms these are personal data all the same: make agreements about them and do not share the file further.",
  "research-answers-title": (v: { count: number }) =>
    `Answers under pseudonyms: ${v.count === 1 ? "1 questionnaire" : `${v.count} questionnaires`}`,
  "research-matches-title": (v: { count: number }) =>
    `Matches under pseudonyms: ${v.count === 1 ? "1 match" : `${v.count} matches`}`,
  "research-codebook-title": (_: object) => "Codebook: what stands in the columns",
  "research-means": (v: { column: string }) => means.get(v.column) ?? v.column,
  "research-values": (v: { column: string; waves: readonly string[]; respondents: readonly string[] }) =>
    valuesOf(v.column, v.waves, v.respondents),
  "research-options": (v: { options: readonly string[] }) =>
    `${v.options.join(", ")}${v.options.includes("other") ? "" : `${v.options.length === 0 ? "" : ", "}other (anything else, or given by fewer than five)`}`,
  "research-levels": (v: { levels: readonly string[] }) =>
    v.levels.map((level, place) => `${place} ${level}`).join(", "),
  "research-range": (v: { scale: Scale }) => ranges[v.scale] ?? "–",
  "share-key-title": (_: object) => "Key: who belongs to which pseudonym",
  "share-left-out-key": (_: object) =>
    "For the coordinator alone. Keep this file in another place than the file for research, and throw it away once its term is over.",
  "share-key-secret": (_: object) => "Secret that the pseudonyms were made with",
  "share-key-secret-title": (_: object) => "With this secret everybody gets the same pseudonym later",
  "share-person-who": (_: object) =>
    "Say whose data you want: the code of a household, group or ambassador, or the name of a contact person.",
  "share-person-group": (_: object) => "A group is more than one person, and everybody gets their own data alone.",
  "remedy-share-person-group": (_: object) => "Say which member of the group it is: by name or e-mail address.",
  "share-person-hidden": (_: object) => "[somebody else]",
  "share-person-title": (_: object) => "What the workbook says about me",
  "share-person-about": (_: object) => "Your data: what for, with whom and for how long",
  "share-left-out-person": (_: object) =>
    "Names, codes and addresses of others are not in here. Coordinator: read this file before you hand it over; in notes somebody else may be recognised without a name.",
  "share-person-part": (v: { part: keyof typeof parts }): string => parts[v.part],
  "share-person-received": (_: object) =>
    "The workbook does not keep which files were made. Ask the coordinator what was shared, and with whom.",
  "share-person-right": (v: { right: keyof typeof rights }): string => rights[v.right],
  "share-person-refused-title": (_: object) => "In the workbook, and not in this file",
  "share-person-refused": (_: object) =>
    "Samen Hier never reads these columns, and they do not belong in the workbook. Coordinator: tell the person yourself what they say, and remove the column afterwards.",
  "cli-option-member": (_: object) => "with --for person: this member of the group, by name or e-mail address",
  "cli-share-seed": (_: object) =>
    "--seed only goes with --for research and --for key: there it is the secret of the pseudonyms.",
  "cli-share-key-exists": (v: { file: string }) =>
    `There is a key already: ${v.file}. Use the secret in it with --seed, or put that key elsewhere first.`,
  "cli-share-key-beside": (v: { file: string }) =>
    `There was no secret: we chose one. It stands with the key in ${v.file}. Keep that file apart, and use the secret (--seed) again next time.`,
};
