import { canonicalCode } from "../canonical-code.ts";
import { sha256Bytes } from "../hash.ts";

/** What gets a pseudonym: everything of which a code could tell who somebody is. */
export type PseudonymKind = "household" | "group" | "member" | "match" | "block";

/** The start of a pseudonym, so that nobody takes one for a code of a coordinator. */
const prefixes: Readonly<Record<PseudonymKind, string>> = {
  household: "PH",
  group: "PG",
  member: "PL",
  match: "PM",
  block: "PB",
};

/** Letters that make no words and are not taken for each other; 16, so that each says four bits. */
const letters = "BCDFGHJKMNPRTVWX";

/** Letters of a pseudonym: of ten thousand people two would have the same once in millions of files. */
const usual = 12;

/** All the letters that a secret and a code come to: nobody without the secret can tell which code they are of. */
function allLetters(secret: string, kind: PseudonymKind, code: string): string {
  const bytes = sha256Bytes(`${secret}\n${kind}\n${canonicalCode(code)}`);
  return Array.from(bytes, (byte) => `${letters.charAt(byte >> 4)}${letters.charAt(byte & 15)}`).join("");
}

function written(kind: PseudonymKind, some: string): string {
  return [prefixes[kind], ...(some.match(/.{1,4}/gu) ?? [])].join("-");
}

/** How many letters tell each of these apart: the usual number, or more for those that would be the same. */
function shortest(all: readonly string[], length: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of all) {
    const start = one.slice(0, length);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const shared = all.filter((one) => (counts.get(one.slice(0, length)) ?? 0) > 1);
  const longer = shared.length === 0 ? [] : shortest(shared, length + 4);
  const byWhole = new Map(shared.map((one, place) => [one, longer[place] ?? one]));
  return all.map((one) => byWhole.get(one) ?? one.slice(0, length));
}

/**
 * The pseudonyms of some codes of one kind, by the code in the spelling of comparisons: a prefix and letters of the SHA-256
 * of the secret, the kind and the code. The same secret gives the same pseudonyms, whoever else is there; without it nobody
 * can tell whose they are. Two that would be alike get more letters. `length` is the least number of letters.
 */
export function pseudonymsOf(
  secret: string,
  kind: PseudonymKind,
  codes: readonly string[],
  length = usual,
): ReadonlyMap<string, string> {
  const unique = [...new Set(codes.map(canonicalCode))];
  const whole = unique.map((code) => allLetters(secret, kind, code));
  const some = shortest(whole, length);
  return new Map(unique.map((code, place) => [code, written(kind, some[place] ?? "")]));
}
