/**
 * Which end of its marks a header says stands for much. We read the highest mark as the most vulnerable, the most willing
 * and the most experienced; below `Kwetsbaarheid (0 = zeer kwetsbaar, 8 = niet kwetsbaar)` that would be upside down.
 */
import { withoutNumbering } from "./header-scale.ts";
import { questionIn } from "./header-text.ts";
import { folded } from "./words.ts";

/** What marks are for: how vulnerable somebody is, or how willing or experienced. */
export type MarksFor = "need" | "strength";

/** Words that take back what stands beside them, or leave little of it. */
const against =
  /(?<!\p{L})(?:niet|geen|nee|neen|nooit|nauwelijks|amper|zonder|(?<!heeft )niemand|niets|niks|nihil|weinig|minder|minst|minste|laag|lage|lager|licht|lichte|lichter|klein|kleine|kleiner|beperkt|beperkte|gering|geringe|onvoldoende|te kort|tekort|gebrek|not|no|none|never|hardly|barely|without|(?<!has )nobody|nothing|little|less|least|low|lower|light|lighter|small|smaller|limited|mild|lack|lacks|lacking|can't|cannot|isn't|doesn't)(?!\p{L})|(?<!\p{L})(?:un(?=able|willing|experienced)|on(?=ervaren|kwetsba))/gu;
/** Being able to do without help. */
const ability =
  /zelfredza|(?<!\p{L})(?:groen|green|redza|redt|redden|lukt|lukken|zelfstandig|stabiel|weerba|goed(?!gekeurd)|beter|best(?:e)?(?!\p{L})|prima|sterk|onafhankelijk|oke(?!\p{L})|alles zelf|kan (?:het )?zelf|kunnen (?:het )?zelf|zelf(?!\p{L})|in orde|op orde|heeft (?:een )?netwerk|self-|independent|capable|copes|coping|managing|manages|stable|resilient|strong|well(?!\p{L})|fine(?!\p{L})|good|better|ok(?:ay)?(?!\p{L})|alone(?!\p{L})|on (?:their|his|her) own)/u;
/** Being unable, which no word of denial stands beside. */
const inability =
  /(?<!\p{L})(?:rood(?!\p{L})|red(?!\p{L})|slecht|zwak|onstabiel|instabiel|onzelfstandig|afhankelijk|heeft niemand|has nobody|poor|bad(?!\p{L})|badly|worse|worst|weak|unstable|dependent)/u;

/** `geen enkel probleem`, `no problem`: nothing stands in the way. */
const gladly = /(?:geen (?:enkel )?|no |zonder )(?:probleem|problemen|bezwaar|punt|problem|objection)/u;
/** Words for much of what is asked, on the side of groups. */
const willingly =
  /(?<!\p{L})(?:ja|zeker|graag|veel|heel|zeer|erg|hoog|hoge|hoger|groot|grote|ruim|altijd|bereid|ervaren|ervaring|dagelijks|liever|expert|professioneel|professional|yes|sure|gladly|much|a lot|lots|very|high|higher|great|always|willing|experience|experienced|daily)(?!\p{L})/u;

/** True for what is taken back an odd number of times: `niet zonder hulp` is with help. */
function isTakenBack(text: string): boolean {
  return (text.match(against) ?? []).length % 2 === 1;
}

const need =
  /kwetsba|hulp|steun|zorg|begeleid|problem|zwa(?:ar|re)|ernstig|acu|crisis|complex|(?<!\p{L})(?:veel|meer|meest|meeste|heel|zeer|erg|hoog|hoge|hoger|hoogste|groot|grote|extreem|maximaal|vulnerab|help|support|need|care|heavy|heavier|severe|very|much|more|most|a lot|lots|high|higher|great|extreme)/u;

/**
 * How vulnerable the words at an end of a scale make somebody: 1 much, -1 little, 0 where they do not say. Where the
 * header asks what somebody is able to, `niet` alone is much.
 */
function needIn(label: string, isAble: boolean): -1 | 0 | 1 {
  const isBack = isTakenBack(label);
  if (inability.test(label)) return isBack ? -1 : 1;
  if (ability.test(label)) return isBack ? 1 : -1;
  if (need.test(label)) return isBack ? -1 : 1;
  return isBack ? (isAble ? 1 : -1) : 0;
}

/** The same for how willing or experienced a group is. */
function strengthIn(label: string): -1 | 0 | 1 {
  if (gladly.test(label)) return 1;
  if (isTakenBack(label)) return -1;
  return willingly.test(label) ? 1 : 0;
}

/** What stands beside the lowest mark and beside the highest. */
interface Ends {
  readonly low?: string | undefined;
  readonly high?: string | undefined;
}

/** `0 = geen`, `8: zeer kwetsbaar`, `4 heel veel`: a number with the words behind it. */
const numberFirst =
  /(?<![\p{L}\d.,/-])(\d{1,3})\s*(?:[=:(]|(?:is|betekent|means)(?!\p{L})|-(?=\s*\p{L}))?\s*(\p{L}[^\d=;)\]]*)/gu;
/** `geen = 0`, `niks (0)`: words with a number behind them. */
const wordFirst = /(\p{L}[^\d=;,([\]]*?)\s*(?:=|\()\s*(\d{1,3})(?![\d.,]*\d)/gu;

function endsOf(pairs: readonly (readonly [mark: number, label: string])[]): Ends {
  const sorted = pairs.filter(([, label]) => label.trim() !== "").sort(([one], [other]) => one - other);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (low === undefined || high === undefined) return {};
  // A mark alone is the end that it can be: nought and one are the lowest.
  if (low[0] === high[0]) return low[0] <= 1 ? { low: low[1] } : { high: high[1] };
  return { low: low[1], high: high[1] };
}

/** The words of a legend at both its ends. */
function legendEnds(text: string): Ends {
  const isWordFirst = /\p{L}\s*=\s*\d/u.test(text) && !/\d\s*=\s*\p{L}/u.test(text);
  const isBracketed = /\p{L}\s*\(\d{1,3}\)/u.test(text);
  return isWordFirst || isBracketed
    ? endsOf(Array.from(text.matchAll(wordFirst), ([, label = "", mark]) => [Number(mark), label] as const))
    : endsOf(Array.from(text.matchAll(numberFirst), ([, mark, label = ""]) => [Number(mark), label] as const));
}

const higher = "hoger|hoog|hoge|hoogste|higher|high|highest|meer punten|more points";
const lower = "lager|laag|lage|laagste|lower|low|lowest|minder punten|fewer points";
/** `hoe hoger hoe zelfredzamer`, `hoog = zelfredzaam`, `lower means more vulnerable`. */
const inWords = new RegExp(
  `(?<!\\p{L})(?:(${higher})|(${lower}))(?:,? (?:(?:het|de|the) )?(?:cijfer|getal|score|mark|number))?,?\\s*(?:=|:|->|hoe |des te |the |is |betekent |staat voor |means? |stands for )\\s*([^,;)]+)`,
  "gu",
);

function wordedEnds(text: string): Ends {
  const found = Array.from(text.matchAll(inWords));
  return {
    high: found.find(([, high]) => high !== undefined)?.[3],
    low: found.find(([, , low]) => low !== undefined)?.[3],
  };
}

function isReversedAt({ low, high }: Ends, told: (label: string) => -1 | 0 | 1): boolean {
  const [atLow, atHigh] = [told(low ?? ""), told(high ?? "")];
  return atHigh === 0 ? atLow === 1 : atHigh === -1;
}

/** Words that say that the marks run the other way. */
const turned = /omgekeerd|omgedraaid|andersom|(?<!\p{L})(?:reversed?|inverted?|inverse|upside down)(?!\p{L})/u;
/** What is asked for is the lack of it: `Gebrek aan ervaring`, `Onkwetsbaarheid`, `Unwillingness`. */
const lacking =
  /(?<!\p{L})(?:(?:gebrek|tekort) aan|ontbreken(?:de)?(?: van)?|afwezigheid van|gemis aan|zonder|geen|niet|weinig|minder|lack of|lacking|absence of|shortage of|without|no|not|little|less|low)[\s-]+(?:\p{L}+\s+){0,2}(?:kwetsba|bereid|ervar|steun|hulp|zwaar|aan(?!\p{L})|vulnerab|willing|experience|support)|(?<!\p{L})(?:on|in|un|non)-?(?:kwetsba|bereid|ervar|vulnerab|willing|experience)|weerbaarheid|resilience/u;

/**
 * True where a header says that a high mark stands for little: by the words at the ends of its scale, by `hoe hoger hoe
 * ...`, or because it asks for the lack of something.
 */
export function isUpsideDown(header: string, marksFor: MarksFor): boolean {
  const text = withoutNumbering(folded(header));
  const isAble = ability.test(questionIn(header));
  const told = marksFor === "need" ? (label: string) => needIn(label, isAble) : strengthIn;
  if (turned.test(text) || lacking.test(questionIn(header))) return true;
  const worded = wordedEnds(text);
  return isReversedAt(worded.low === undefined && worded.high === undefined ? legendEnds(text) : worded, told);
}
