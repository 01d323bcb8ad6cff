import { householdTypes } from "../records/words.ts";
import type { Words } from "../sheets/design.ts";
import { typeWords } from "../sheets/household-types.ts";
import type { Language } from "../workbook/layout.ts";
import { dictionary, type ReadRole } from "./dictionary.ts";
import { entryOf } from "./match-header.ts";
import type { SheetRole } from "./reading.ts";
import { folded } from "./words.ts";

/** The word for "leave this column alone". */
export const leftAlone = "-";

/** Fields that stand in columns of their own shape and not in the dictionary. */
const rankings: ReadonlyMap<string, Words> = new Map<string, Words>([
  ["ranking", { nl: "Voorkeur, hele volgorde", en: "Preference, whole order" }],
  ...householdTypes.map((type): [string, Words] => [
    `ranking.${type}`,
    { nl: `Voorkeur voor ${typeWords[type].nl}`, en: `Preference for ${typeWords[type].en}` },
  ]),
  ...householdTypes.map((_, place): [string, Words] => [
    `ranking.${place + 1}`,
    { nl: `Keus ${place + 1}`, en: `Choice ${place + 1}` },
  ]),
]);

const part: Words = { nl: "Kwetsbaarheid, onderdeel", en: "Vulnerability, part" };

const roleWords: Readonly<Record<SheetRole, Words>> = {
  groups: { nl: "groepen", en: "groups" },
  households: { nl: "huishoudens", en: "households" },
  members: { nl: "leden", en: "members" },
  ambassadors: { nl: "ambassadeurs", en: "ambassadors" },
  contacts: { nl: "contactpersonen", en: "contact persons" },
  parties: { nl: "partijen", en: "parties" },
  survey: { nl: "vragenlijst", en: "survey" },
  locations: { nl: "locaties", en: "places" },
  settings: { nl: "instellingen", en: "settings" },
  output: { nl: "van Samen Hier", en: "of Samen Hier" },
  unknown: { nl: "onbekend", en: "unknown" },
};

/** Fields outside the dictionary that a sheet of the role can have, with their labels. */
function extraFields(role: SheetRole): ReadonlyMap<string, Words> {
  if (role === "groups") return rankings;
  return role === "households" ? new Map([...rankings, ["vulnerability.part", part]]) : new Map<string, Words>();
}

/** How fields of members begin that stand on the row of their group. */
const ofMember = "member.";

const member: Words = { nl: "Lid", en: "Member" };

/** What people call a field on a sheet of a role. */
export function fieldLabel(field: string, role: SheetRole, language: Language): string {
  if (field.startsWith(ofMember))
    return `${member[language]}: ${fieldLabel(field.slice(ofMember.length), "members", language)}`;
  const words = extraFields(role).get(field) ?? entryOf(field, role as ReadRole)?.label;
  return words?.[language] ?? field;
}

/** The labels of all fields of all sheets, each once, in the order of the alphabet. */
export function allFieldLabels(language: Language): string[] {
  const labels = [...rankings.values(), part, ...dictionary.map(({ label }) => label)].map((words) => words[language]);
  return [...new Set(labels)].sort((one, other) => (folded(one) < folded(other) ? -1 : 1));
}

/** What people call the fields that a column of a sheet of these roles can be, each once. */
export function possibleFields(roles: readonly SheetRole[]): Words[] {
  const own = dictionary.filter((entry) => entry.roles.some((role) => roles.includes(role)));
  const all = [...own.map(({ label }) => label), ...roles.flatMap((role) => [...extraFields(role).values()])];
  return [...new Map(all.map((words) => [words.nl, words])).values()];
}

/** The fields that a column of a sheet of a role can be, each with what people call it, in the order of the dictionary. */
export function fieldsOf(role: SheetRole, language: Language): { readonly field: string; readonly label: string }[] {
  const own = dictionary.filter(({ roles }) => roles.some((one) => one === role));
  const fields = [...own.map(({ field }) => field), ...extraFields(role).keys()];
  return [...new Set(fields)].map((field) => ({ field, label: fieldLabel(field, role, language) }));
}

/** What a person may say a sheet is. */
export function sayableRoles(): SheetRole[] {
  const roles = Object.keys(roleWords) as SheetRole[];
  return roles.filter((role) => role !== "settings" && role !== "output");
}

/** What people call the things that a person may say a sheet is. */
export function possibleRoles(): Words[] {
  return sayableRoles().map((role) => roleWords[role]);
}

/** The same in one language. */
export function allRoleLabels(language: Language): string[] {
  return possibleRoles().map((words) => words[language]);
}

/** The field that a text means on a sheet of a role: its stable name, or its label in any language. */
export function fieldNamed(text: string, role: SheetRole): string | undefined {
  const wanted = folded(text);
  if (wanted === "" || wanted === leftAlone) return leftAlone;
  const own = dictionary.filter((entry) => entry.roles.includes(role as ReadRole));
  const all = [...extraFields(role), ...own.map(({ field, label }): [string, Words] => [field, label])];
  const labelled = ([, label]: readonly [string, Words]): boolean =>
    folded(label.nl) === wanted || folded(label.en) === wanted;
  return (
    all.find(([field]) => folded(field) === wanted)?.[0] ?? all.find(labelled)?.[0] ?? labelledElsewhere(labelled, all)
  );
}

/** A field of the sheet by the label it has on other sheets: the dropdown offers the labels of all. */
function labelledElsewhere(
  labelled: (entry: readonly [string, Words]) => boolean,
  own: readonly (readonly [string, Words])[],
): string | undefined {
  const fields = dictionary.filter(({ field, label }) => labelled([field, label])).map(({ field }) => field);
  return fields.find((field) => own.some(([one]) => one === field));
}

/** What people call a role. */
export function roleLabel(role: SheetRole, language: Language): string {
  return roleWords[role][language];
}

/** The role that a text means, also one that we alone can give. */
function anyRoleNamed(text: string): SheetRole | undefined {
  const wanted = folded(text);
  const known = Object.entries(roleWords) as [SheetRole, Words][];
  return known.find(([role, words]) => [role, folded(words.nl), folded(words.en)].includes(wanted))?.[0];
}

/** True for a text that is a word for no kind of sheet at all. */
export function isNoRole(text: string): boolean {
  return anyRoleNamed(text) === undefined;
}

/** The role that a text means, if it is one that a person may give a sheet. */
export function roleNamed(text: string): SheetRole | undefined {
  const found = anyRoleNamed(text);
  return found === "settings" || found === "output" ? undefined : found;
}
