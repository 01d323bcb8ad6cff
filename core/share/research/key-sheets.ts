import { readableDate } from "../../dates/readable-date.ts";
import { personOf } from "../../evaluation/study/whose.ts";
import { say, sentence } from "../../text/sentence.ts";
import { matchesOf } from "../../sheets/matches.ts";
import { canonicalCode } from "../../canonical-code.ts";
import type { Choice } from "../../sheets/design.ts";
import type { SharedSheet, ShareRequest } from "../shared-file.ts";
import { sharedSheet, type SharedDesign, type SharedLine } from "../sheet.ts";
import type { ShareSource } from "../source.ts";
import { pseudonymised, type Pseudonymised } from "./pseudonymised.ts";

const kindChoices: readonly Choice[] = [
  { value: "household", words: { nl: "huishouden", en: "household" } },
  { value: "group", words: { nl: "groep", en: "group" } },
  { value: "member", words: { nl: "lid", en: "member" } },
  { value: "match", words: { nl: "match", en: "match" } },
  { value: "block", words: { nl: "loting", en: "draw" } },
];

const keyDesign: SharedDesign = {
  key: "pseudonyms",
  name: { nl: "Sleutel", en: "Key" },
  columns: [
    { key: "pseudonym", title: { nl: "Pseudoniem", en: "Pseudonym" }, width: 20 },
    { key: "kind", title: { nl: "Van", en: "Of" }, width: 13, choices: kindChoices },
    { key: "code", title: { nl: "Code", en: "Code" }, width: 16 },
    { key: "name", title: { nl: "Lid", en: "Member" }, width: 28 },
  ],
  print: { orientation: "portrait" },
};

const secretDesign: SharedDesign = {
  key: "secret",
  name: { nl: "Geheim", en: "Secret" },
  columns: [
    { key: "what", title: { nl: "Wat", en: "What" }, width: 30 },
    { key: "value", title: { nl: "Waarde", en: "Value" }, width: 50 },
  ],
  print: { orientation: "portrait" },
};

/** Codes as the workbook writes them, by the spelling of comparisons. */
function writtenCodes({ standing, reading }: ShareSource): ReadonlyMap<string, string> {
  const codes = [
    ...matchesOf(standing).flatMap(({ id, group, household, block = "" }) => [id, group, household, block]),
    ...[...reading.households, ...reading.groups].map(({ record }) => record.code),
  ];
  return new Map(codes.map((code) => [canonicalCode(code), code.trim()]));
}

/** Members of lists by what tells them apart in questionnaires: their address, or their name where there is none. */
function membersByPerson({ reading }: ShareSource): ReadonlyMap<string, { readonly code: string; readonly name: string }> {
  return new Map(
    reading.groups.flatMap(({ record: { code, members = [] } }) =>
      members.flatMap(({ name = "", email }) => {
        const known = { code, name: name === "" ? (email ?? "") : name };
        const people = [personOf(code, { name, emails: email === undefined ? [] : [email] }), personOf(code, { name, emails: [] })];
        return people.flatMap((person) => (person === undefined ? [] : [[canonicalCode(person), known] as const]));
      }),
    ),
  );
} // prettier-ignore

function memberLines(source: ShareSource, { names }: Pseudonymised): SharedLine[] {
  const members = membersByPerson(source);
  return [...names.member].map(([person, pseudonym]) => {
    const { code = "", name = "" } = members.get(person) ?? {};
    return { cells: { pseudonym, kind: "member", code, name } };
  });
}

function codeLines(source: ShareSource, { names }: Pseudonymised): SharedLine[] {
  const written = writtenCodes(source);
  return (["household", "group", "match", "block"] as const).flatMap((kind) =>
    [...names[kind]].map(([code, pseudonym]) => ({ cells: { pseudonym, kind, code: written.get(code) ?? code } })),
  );
}

/**
 * Whose each pseudonym is, with the secret that they are made with: for the coordinator alone, to be kept apart from the file
 * for researchers. Throws RequestProblem as `pseudonymised` does.
 */
export function keySheets(source: ShareSource, request: ShareRequest): readonly SharedSheet[] {
  const all = pseudonymised(source, request);
  const { language, options } = source;
  const made = readableDate(options.today, language);
  const lead = [
    sentence("share-key-title", {}),
    sentence("share-made", { audience: "key", made }),
    sentence("share-left-out-key", {}),
  ].map((line) => say(language, line));
  const lines = [...codeLines(source, all), ...memberLines(source, all)];
  const secret = { cells: { what: say(language, sentence("share-key-secret", {})), value: all.secret } };
  return [
    sharedSheet(keyDesign, lines, lead, language),
    sharedSheet(secretDesign, [secret], [say(language, sentence("share-key-secret-title", {}))], language),
  ];
}
