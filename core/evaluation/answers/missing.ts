import { isErrorValue, saysUnknown } from "../../intake/cells/unknown.ts";
import { folded } from "../../intake/words.ts";
import { textOf, type Scalar } from "../../workbook/cell.ts";

/** Ways to say that somebody has no answer, beside those that every cell knows. */
const noAnswer =
  /^(?:geen mening|geen antwoord.*|weet (?:ik )?(?:het )?niet.*|ik weet het niet.*|niet van toepassing.*|n\.?v\.?t\.?|wil (?:ik )?(?:liever )?niet (?:zeggen|antwoorden).*|liever niet zeggen|zeg ik liever niet|overgeslagen|niet gevraagd|no opinion|no answer.*|(?:i )?(?:don't|do not|dont) know.*|not applicable.*|prefer not to (?:say|answer).*|skipped|not asked|can'?t say|cannot say)$/u;

/** True for a blank cell and for every way of saying that there is no answer: missing, and nothing wrong. */
export function saysNoAnswer(cell: Scalar): boolean {
  if (saysUnknown(cell)) return true;
  const text = folded(textOf(cell))
    .replace(/^\(?\d{1,2}\)?\s*[-=:.]\s*/u, "")
    .replace(/\s*[([]\d{1,2}[)\]]$|[.!]+$/gu, "");
  return saysUnknown(text) || noAnswer.test(text);
}

/** True for what a formula shows that cannot calculate: nobody's answer, and told. */
export function isFormulaError(cell: Scalar): boolean {
  return isErrorValue(cell);
}
