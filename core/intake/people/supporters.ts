import type { Ambassador, ContactPerson, Party } from "../../records/people.ts";
import { emailIn } from "../cells/contact.ts";
import { languagesIn } from "../cells/languages.ts";
import { textIn } from "../cells/list.ts";
import { capacityIn } from "../cells/number.ts";
import { present } from "../present.ts";
import type { RowReader } from "../row-reader.ts";
import { folded } from "../words.ts";
import { partyChoices } from "../../tasks/words.ts";
import { nameOf } from "./shared.ts";

/** One row of a sheet of cultural ambassadors (R51). */
export function ambassadorFrom(reader: RowReader, code: string): Ambassador {
  return present({
    code,
    name: nameOf(reader),
    languages: reader.read("languages", languagesIn) ?? [],
    municipality: reader.read("municipality", textIn),
    capacity: reader.read("capacity", capacityIn),
  });
}

/** One row of a sheet of contact persons; `undefined` without a name, by which the other sheets know them. */
export function contactPersonFrom(reader: RowReader): ContactPerson | undefined {
  const name = nameOf(reader);
  if (name === undefined) return undefined;
  const [language] = (reader.read("language", languagesIn) ?? []).filter((code) => code === "nl" || code === "en");
  return present({
    name,
    email: reader.read("email", emailIn),
    language: language === "nl" || language === "en" ? language : undefined,
    municipality: reader.read("municipality", textIn),
  });
}

/** The parties of report A that tasks refer to, by words in their names; the first that fits. */
const knownParties: readonly (readonly [key: string, words: RegExp])[] = [
  ["vwn", /vluchtelingenwerk|\bvwn?\b|refugee council/u],
  ["coa", /\bcoa\b|centraal orgaan/u],
  ["ggd", /\bggd\b|public health/u],
  ["housing", /woningcorporatie|corporatie|woningbouw|huisvesting|housing/u],
  ["coordinator", /coordinat|justice|samen hier|lokale partner/u],
  ["newcomer", /nieuwkomer|statushouder|newcomer|huishouden|household|gezin/u],
  ["group", /welkom\s?groep|sponsorgroep|\bgroep\b|\bgroup\b/u],
  ["municipality", /gemeente|municipality/u],
];

/** The party whose key or word in a dropdown, in any language, a text is. */
function offeredParty(plain: string): string | undefined {
  return partyChoices.find(({ value, words }) => [value, ...Object.values(words)].some((one) => folded(one) === plain))
    ?.value;
}

/** The key of a party: one of the known ones, otherwise its own name in words with hyphens. */
export function partyKey(text: string): string {
  const plain = folded(text);
  const known = offeredParty(plain) ?? knownParties.find(([, words]) => words.test(plain))?.[0];
  return known ?? plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "");
}

/** One row of a sheet of parties (R30, R32); `undefined` where neither kind nor name is given. */
export function partyFrom(reader: RowReader): Party | undefined {
  const kind = reader.read("key", textIn);
  const name = reader.read("name", textIn);
  const key = partyKey(kind ?? name ?? "");
  if (key === "") return undefined;
  return present({
    key,
    name: name ?? kind,
    contact: reader.read("contact", textIn),
    backup: reader.read("backup", textIn),
    reachable: reader.read("reachable", textIn),
  });
}
