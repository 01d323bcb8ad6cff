import type { PersonStatus } from "../../records/words.ts";
import { textOf } from "../../workbook/cell.ts";
import type { CellFault } from "../fault.ts";
import { fault, mapped, unknown, value, type Outcome } from "../outcome.ts";
import { folded, sameWord } from "../words.ts";
import { dateIn, type DateOrder } from "./date.ts";
import { reading, type CellReader } from "./reader.ts";
import { yesNoIn } from "./yes-no.ts";

/** A reader of one word out of a few: each code with the ways to write it, typing errors allowed in long words. */
function oneOf<Code extends string>(
  words: Readonly<Record<Code, readonly string[]>>,
  wrong: CellFault,
): CellReader<Code> {
  const known = Object.entries<readonly string[]>(words) as [Code, readonly string[]][];
  return reading((cell): Outcome<Code> => {
    const text = folded(textOf(cell))
      .replace(/\s*\(.*\)$|[.!]+$/gu, "")
      .trim();
    const found = known.find(([code, ways]) => code === text || ways.some((way) => sameWord(way, text)));
    return found === undefined ? fault(wrong) : value(found[0]);
  });
}

/** How far somebody is (R9). */
export const statusIn = oneOf<PersonStatus>(
  {
    registered: ["aangemeld", "aanmelding", "nieuw", "ingeschreven", "new", "signed up", "aangemeld via site"],
    intake: ["intake gepland", "in intake", "intake loopt", "intake bezig", "wacht op intake", "intake planned"],
    approved: ["goedgekeurd", "akkoord", "intake afgerond", "intake gedaan", "intake klaar", "accepted", "intake done"],
    pool: [
      "poule", "in poule", "in de poule", "in pool", "matchpool", "matchpoule", "klaar voor match",
        "klaar voor matching", "beschikbaar", "wacht op match",
      "te matchen", "nog te matchen", "ready", "available", "waiting", "wachtend", "wachtlijst", "actief",
    ],
    matched: ["gematcht", "gematched", "gekoppeld", "match", "gestart", "lopend", "in match"],
    paused: ["gepauzeerd", "pauze", "on hold", "in de wacht", "tijdelijk niet", "pause", "onhold"],
    withdrawn: [
      "teruggetrokken", "afgevallen", "afgemeld", "uitgevallen", "gestopt", "ingetrokken", "vervallen",
        "dropped out", "stopped", "afgewezen", "geweigerd",
      "trekt zich terug",
    ],
    ended: ["afgerond", "beeindigd", "afgesloten", "klaar", "geeindigd", "completed", "closed", "finished"],
  },
  "status-unclear",
); // prettier-ignore

/** How often free in office hours (R43). */
export const daytimeIn = oneOf(
  {
    often: ["vaak", "altijd", "meestal", "regelmatig", "always", "usually", "dagelijks", "elke dag"],
    sometimes: ["soms", "af en toe", "een enkele keer", "in overleg", "occasionally", "wisselend", "flexibel"],
    never: ["nooit", "niet", "nee", "no", "zelden niet"],
  },
  "choice-unclear",
);

/** Sex, read only where it tells a single man from a single woman; it is never kept. */
export const sexIn = oneOf(
  {
    man: ["m", "man", "male", "mannelijk", "jongen", "dhr", "de heer", "heer", "mr"],
    woman: ["v", "vrouw", "female", "vrouwelijk", "f", "w", "woman", "mevr", "mevrouw", "mw", "mrs", "ms"],
    other: ["x", "anders", "non-binair", "nonbinair", "non-binary"],
  },
  "choice-unclear",
);

const ambassadorWord = oneOf(
  {
    wanted: ["gewenst", "graag", "nodig", "ja graag", "wel nodig", "wel gewenst", "needed"],
    "not-needed": ["niet nodig", "hoeft niet", "not needed", "geen", "niet"],
    declined: ["wil niet", "geweigerd", "liever niet", "niet gewenst", "nee bedankt", "afgeslagen", "refused"],
  },
  "choice-unclear",
);

/** Whether a cultural ambassador is asked for (R51, R52). */
export const ambassadorWishIn: CellReader<"wanted" | "not-needed" | "declined"> = (cell) => {
  const word = ambassadorWord(cell);
  if (word.is !== "fault") return word;
  const answer = yesNoIn(cell);
  if (answer.is !== "value") return answer.is === "fault" ? word : answer;
  return answer.value === "not-yet" ? unknown() : value(answer.value === "yes" ? "wanted" : "not-needed");
};

/** Consent (R12, R48): only a plain yes is a yes, and a `nog niet` is not known. */
export const consentIn: CellReader<"yes" | "no" | "unknown"> = (cell) => {
  const answer = yesNoIn(cell);
  if (answer.is === "fault") return answer;
  if (answer.is === "unknown") return cell === null || answer.doubts.length > 0 ? answer : value("unknown");
  return value(answer.value === "not-yet" ? "unknown" : answer.value);
};

/** A paper that somebody saw (R21): yes, no, or the day on which it was seen. */
export function seenIn(order: DateOrder): CellReader<{ seen: boolean; on?: string }> {
  return (cell) => {
    const answer = yesNoIn(cell);
    if (answer.is !== "fault") return mapped(answer, (said) => ({ seen: said === "yes" }));
    const day =
      typeof cell === "string"
        ? cell.replace(/^\s*(?:ja|yes|gezien|seen|ok)\b[\s,:(]*(?:op|on)?\s*/iu, "").replace(/\)$/u, "")
        : cell;
    const date = dateIn(day, order);
    return date.is === "fault" ? answer : mapped(date, (on) => ({ seen: true, on }));
  };
}

/** A paper of all members of a group together: yes, no, or `5 van 5`. */
export const allSeenIn: CellReader<boolean> = (cell) => {
  const [, some, all] = /^(\d+)\s*(?:\/|van|of|uit)\s*(\d+)$/u.exec(folded(textOf(cell))) ?? [];
  if (some !== undefined && all !== undefined) return value(Number(some) >= Number(all));
  return mapped(seenIn("day-first")(cell), ({ seen }) => seen);
};

/** Level of Dutch (R64): exactly one CEFR level in the cell, or a word for none. */
export const dutchLevelIn = reading((cell): Outcome<"none" | "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2"> => {
  const text = folded(textOf(cell));
  const found = new Set(Array.from(text.matchAll(/\b(a0|a1|a2|b1|b2|c1|c2)\b/gu), (match) => match[1] ?? ""));
  const [level] = found;
  if (found.size === 1 && level !== undefined) return value(level.toUpperCase() as "A0");
  if (found.size > 1) return fault("dutch-level-unclear");
  const none = /^(?:nog )?(?:geen|niet|nee|none|no|nihil|no dutch|geen nederlands|geen kennis|nul)$/u;
  return none.test(text) ? value("none") : fault("dutch-level-unclear");
});
