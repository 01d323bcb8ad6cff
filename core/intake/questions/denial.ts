/**
 * Headers that deny, below which a yes is a no: `Toestemming ingetrokken`, `VOG ontbreekt`, `Geen ambassadeur nodig`. What
 * stands below them is never read as if they said the opposite.
 */
import { questionIn } from "../header-text.ts";

const list = (text: string): string => text.trim().split(/\s+/u).join("|");

const denying = new RegExp(
  `(?<![\\p{L}'])(?:${list(`
    geen niet nooit zonder ontbreekt ontbreken ontbrekend ontbrekende mist missend missende gemist geweigerd weigert weigering afgewezen
    ingetrokken intrekking vervallen afgezegd afgemeld onvolledig incompleet ongeldig bezwaar
    no not never without none missing missed lacks lacking refused refusal refuses declined declines withdrawn withdrew revoked denied
    isn't aren't hasn't haven't didn't doesn't don't won't invalid incomplete objection objects`)})(?![\\p{L}'])`,
  "u",
);

/** `Wel of niet een ambassadeur?`: the other answer, and no denial. */
const eitherWay =
  /(?:wel|ja|yes|of|or|en|and)\s*(?:\/|of|or|en|and)?\s*(?:toch |juist |nog )?(?:niet|geen|nee|not|no)(?![\p{L}'])/gu;

/** True for a header below which yes means no. */
export function isDenied(header: string): boolean {
  return denying.test(questionIn(header).replace(eitherWay, " "));
}
