import { textOf } from "../../workbook/cell.ts";
import { fault, unknown, value, type Outcome } from "../outcome.ts";
import { folded } from "../words.ts";
import { reading } from "./reader.ts";

/** `not-yet` is neither: for a paper it means not seen, for consent that nobody knows. */
export type YesNo = "yes" | "no" | "not-yet";

const yes: ReadonlySet<string> = new Set([
  "ja", "j", "yes", "y", "x", "v", "✓", "✔", "☑", "✅", "1", "waar", "true", "akkoord", "oke", "ok", "okay", "jawel",
    "zeker", "jazeker", "ja hoor",
  "gezien", "getekend", "ondertekend", "ontvangen", "binnen", "gevolgd", "gedaan", "afgerond", "behaald", "in orde",
    "aanwezig", "geslaagd", "verstrekt", "getoond", "overgelegd", "ingeleverd", "goedgekeurd", "geldig", "allemaal", "ja allemaal", "allemaal binnen", "volledig", "voldaan", "bijgewoond", "doorlopen",
  "all", "all in", "ja graag", "jazeker wel", "yep", "approved", "valid", "passed", "verified", "seen", "signed", "received", "done", "agreed", "completed", "complete", "voltooid", "attended", "given", "gegeven", "gehad", "geregeld", "compleet", "checked", "ticked", "aangevinkt", "aangekruist",
]); // prettier-ignore
const no: ReadonlySet<string> = new Set([
  "nee",
  "n",
  "no",
  "neen",
  "0",
  "onwaar",
  "false",
  "☐",
  "✗",
  "✘",
  "❌",
  "niet",
  "geen",
  "nee hoor",
  "geweigerd",
  "weigert",
  "declined",
  "refused",
  "niet akkoord",
  "geen toestemming",
  "nee bedankt",
  "nee, dank u",
  "not agreed",
  "no thank you",
  "nope",
  "afwezig",
  "verlopen",
  "expired",
  "absent",
  "no-show",
  "noshow",
  "unchecked",
  "not checked",
  "niet aangevinkt",
]);
const notYet: ReadonlySet<string> = new Set([
  "in behandeling", "wordt aangevraagd", "moet nog", "nog doen", "bezig", "nee nog te doen", "in progress", "in process", "awaiting", "outstanding",
  "nog niet", "nee, nog niet", "nee nog niet", "not yet", "aangevraagd", "is aangevraagd", "in aanvraag", "loopt",
    "loopt nog", "onderweg", "requested",
  "pending", "open", "gepland", "ingepland", "booked", "scheduled", "planned", "in overleg", "bedenktijd", "later", "niet gestart", "nog niet gestart", "not started", "undecided", "not decided", "not decided yet", "still deciding", "thinking it over", "onbeslist", "nog onbeslist", "in beraad", "nog in beraad", "beraadt zich",
]); // prettier-ignore

/** Something that is still to happen, in more words: `nog niet gevraagd`, `nog bespreken`, `wil erover nadenken`. */
const toCome =
  /^(?:bezig|nog (?:niet|te|bespreken|vragen|bellen|overleggen|tekenen|inleveren)|not yet|to be|still to|wacht op|waiting for|(?:i )?(?:wants?|needs?|would like|like) to think|think about it|wil (?:er )?(?:nog )?(?:over |erover )?nadenken|denkt (?:er )?(?:nog )?(?:over )?na)\b/u;

const condition =
  /\b(?:mits|maar|tenzij|als|alleen|indien|onder voorwaarde|liever|if|but|unless|only|provided|rather|behalve|uitgezonderd|m\.u\.v\.?|op .+ na|except|apart from|all but)\b/u;

function plainAnswer(text: string): YesNo | undefined {
  if (yes.has(text)) return "yes";
  if (no.has(text)) return "no";
  return notYet.has(text) || toCome.test(text) ? "not-yet" : undefined;
}

/** A yes or no with something behind it: a remark keeps the answer, a condition takes it away. */
function withRemark(text: string): Outcome<YesNo> {
  const [, word = "", rest = ""] =
    /^([\p{L}]+)\s*[,.;:(!-]+\s*(.*)$/u.exec(text) ?? /^(ja|nee|yes|no)\s+(.*)$/u.exec(text) ?? [];
  const answer = plainAnswer(word);
  if (answer === undefined) return fault("yes-no-unclear");
  if (/^nog niet|^not yet/u.test(rest)) return value<YesNo>("not-yet");
  return condition.test(rest) ? unknown("yes-no-conditional") : value(answer);
}

/** Yes or no; `misschien` and `ja, mits ...` are not known and ask for a person. */
export const yesNoIn = reading((cell): Outcome<YesNo> => {
  if (typeof cell === "boolean") return value<YesNo>(cell ? "yes" : "no");
  const text = folded(textOf(cell)).replace(/[.!]+$/u, "");
  const answer = plainAnswer(text);
  if (answer !== undefined) return value(answer);
  if (/^(?:misschien|maybe|perhaps|wellicht|twijfel|liever niet|rather not|nader overleg)/u.test(text)) {
    return unknown("yes-no-conditional");
  }
  return withRemark(text);
});
