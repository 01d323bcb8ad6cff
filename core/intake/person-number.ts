/** `Lid 1 naam`, `Kind 2 leeftijd`, `naam 3e lid`: headers about one of several people on the same row. */
import { folded } from "./words.ts";

/** A word for one of several, with the number before or behind it. */
const somebody = "(?:groeps?lid|gezinslid|lid|deelnemer|vrijwilliger|persoon|kind|member|participant|volunteer|person|child|kid)"; // prettier-ignore
const numbered = new RegExp(
  `\\b(?:${somebody}[\\s_]*(?:nr\\.?\\s*|#\\s*)?(\\d{1,2})|(\\d{1,2})(?:e|de|ste|st|nd|rd|th)\\s+${somebody})(?![\\d\\p{L}])`,
  "u",
);

/** Which of several people a header is about. */
export function personIn(header: string): number | undefined {
  const found = numbered.exec(folded(header));
  return found === null ? undefined : Number(found[1] ?? found[2]);
}

/** A header without the number of its person; the person alone is called by name. */
export function withoutPerson(header: string): string {
  const rest = folded(header).replace(numbered, " ").replace(/^[\s:;,._-]+|[\s:;,._-]+$/gu, ""); // prettier-ignore
  return rest === "" ? "naam" : rest;
}
