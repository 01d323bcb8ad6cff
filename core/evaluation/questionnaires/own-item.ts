import { sha256Hex } from "../../hash.ts";
import { folded } from "../../intake/words.ts";
import { ownPrefix } from "../items/item-names.ts";
import type { Scale } from "../response.ts";
import type { ReadItem } from "../answers/read-answer.ts";

/** How long the readable part of the key of a coordinator's own question is at most. */
const longest = 48;

/**
 * The item of a question of the coordinator's own. Its key comes from its words, so that the same question on another
 * sheet or at another moment is the same item; capitals, accents and signs do not matter.
 */
export function ownItem(question: string, scale: Scale): ReadItem {
  const words = question.replace(/\s+/gu, " ").trim();
  const plain = folded(words)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  const short = plain.length <= longest ? plain : `${plain.slice(0, longest)}-${sha256Hex(plain).slice(0, 6)}`;
  return { key: `${ownPrefix}${short}`, scale, words: { nl: words, en: words }, own: true };
}
