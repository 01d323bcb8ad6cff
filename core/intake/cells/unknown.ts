import { isBlank, textOf, type Scalar } from "../../workbook/cell.ts";
import { folded } from "../words.ts";

/** How people say that they do not know or that it does not apply; none of these is a no. */
const words: ReadonlySet<string> = new Set([
  "nvt", "n.v.t.", "n.v.t", "nb", "n.b.", "n/a", "na", "n.a.", "-", "--", "---", "?", "??", "???", "...", ".", "x?",
    "onbekend", "weet niet",
  "weet ik niet", "geen idee", "niet bekend", "nog niet bekend", "nog onbekend", "niet ingevuld", "geen antwoord",
  "geen opgave", "wil niet zeggen", "wil ik niet zeggen", "navragen", "nog navragen", "nog vragen", "volgt",
    "nader te bepalen", "ntb",
  "n.t.b.", "nnb", "n.n.b.", "n.n.b", "t.b.d.", "t.b.a.", "n.o.t.k.", "nog invullen", "nog te bepalen", "nog uitzoeken", "weet nog niet", "weet ik nog niet", "weten we niet", "weten wij niet", "weten we nog niet", "we weten het niet", "we weten het nog niet", "ik weet het niet", "we don't know", "i don't know", "not sure", "not sure yet", "niet zeker", "nog niet zeker", "niet van toepassing", "leeg", "unknown", "not known", "don't know", "dont know", "do not know",
    "not applicable",
  "no answer", "prefer not to say", "tbd", "tba", "null", "none given", "anonymous", "anoniem",
]); // prettier-ignore

/** `(nog geen naam)`, `naam volgt nog`, `nog niet bekend`, with or without brackets. */
const notYet =
  /^\(?(?:(?:nog )?geen (?:naam|mail|e-?mail|mailadres|telefoon|nummer|adres)|(?:naam|nummer|adres|mail) (?:volgt|komt)(?: nog)?|nog (?:niet (?:bekend|gekozen|bepaald)|onbekend|bedenken)|wordt nagevraagd|no name(?: yet)?|name to follow|not yet known|to be (?:confirmed|decided|determined|announced))\)?[.!]?$/u;

const errorValue =
  /^(?:#(?:N\/[AB]|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NULL!|LEEG!|NUM!|GETAL!|GETTING_DATA|SPILL!|OVERLOPEN!|CALC!|BEREKENEN!|FIELD!|VELD!|BLOCKED!|GEBLOKKEERD!|CONNECT!|VERBINDEN!|BUSY!|BEZET!|UNKNOWN!|ONBEKEND!|ERROR!|FOUT!)|(?:Err|Fout):\d{3}$)/u;

/** True for a blank cell and for every way of writing that the answer is not known. */
export function saysUnknown(cell: Scalar): boolean {
  return isBlank(cell) || (typeof cell === "string" && (words.has(folded(cell)) || notYet.test(folded(cell))));
}

/** True for what a formula shows when it cannot calculate. */
export function isErrorValue(cell: Scalar): boolean {
  return typeof cell === "string" && errorValue.test(textOf(cell));
}
