/** XML as pieces, without a parser: old notes of Excel are not well-formed, and what is not changed must stay as it is. */
import { escapedAttribute, escapedText } from "../xml-text.ts";

/** A piece of a part: a tag, what stands between tags, or something that programs pass over. */
export interface MarkupPiece {
  readonly kind: "tag" | "text" | "cdata" | "aside";
  readonly raw: string;
}

const pieces = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</gu;

function kindOf(raw: string): MarkupPiece["kind"] {
  if (raw.startsWith("<![CDATA[")) return "cdata";
  if (raw.startsWith("<!") || raw.startsWith("<?")) return "aside";
  return raw.startsWith("<") && raw.length > 1 ? "tag" : "text";
}

/** The pieces of a part in order; joined they are the part again. */
export function markupPieces(xml: string): MarkupPiece[] {
  return Array.from(xml.matchAll(pieces), ([raw]) => ({ kind: kindOf(raw), raw }));
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };

function character(entity: string, whole: string): string {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(entity);
  if (number === null) return named[entity] ?? whole;
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** What a text says, its entities as the characters that they stand for. */
export function unescapedText(raw: string): string {
  return raw.includes("&") ? raw.replace(/&(#?\w{1,10});/gu, (whole, entity: string) => character(entity, whole)) : raw;
}

/** The text of a piece between tags. */
export function textOfPiece({ kind, raw }: MarkupPiece): string {
  return kind === "cdata" ? raw.slice(9, -3) : unescapedText(raw);
}

/** A piece that says a text. */
export function pieceOfText(text: string): MarkupPiece {
  return { kind: "text", raw: escapedText(text) };
}

/** The name of a tag without prefix, and whether it opens, closes or does both; blank for what is no tag. */
export function tagIn(raw: string): { readonly local: string; readonly opens: boolean; readonly closes: boolean } {
  const name = /^<\/?([^\s/>]+)/u.exec(raw)?.[1] ?? "";
  const isEnd = raw.startsWith("</");
  return { local: name.slice(name.indexOf(":") + 1), opens: !isEnd, closes: isEnd || raw.endsWith("/>") };
}

const attribute = /([^\s=<>"'/]+)(\s*=\s*)("[^"]*"|'[^']*')/gu;

/** A tag with other values of some attributes; `change` is told the name without prefix and what the attribute says. */
export function withAttributes(raw: string, change: (local: string, value: string) => string): string {
  return raw.replace(attribute, (whole, name: string, equals: string, quoted: string) => {
    const value = unescapedText(quoted.slice(1, -1));
    const now = change(name.slice(name.indexOf(":") + 1), value);
    return now === value ? whole : `${name}${equals}"${escapedAttribute(now)}"`;
  });
}

/** What an attribute of a tag says, by its name without prefix. */
export function attributeIn(raw: string, wanted: string): string | undefined {
  for (const [, name = "", , quoted = ""] of raw.matchAll(attribute))
    if (name.slice(name.indexOf(":") + 1) === wanted) return unescapedText(quoted.slice(1, -1));
  return undefined;
}
