import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Pages that hold all they need: script, style and data stand in the HTML itself.

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Text that ends an element of HTML early, or, behind `<!--`, makes its end be read over. A longer name, such as the
 * `<styleSheet` of a workbook, is that of another element.
 */
const breaksOut = /<\/?(?:script|style)(?![a-z])/iu;

/** Text that stands in an element of its own; throws where HTML would read it otherwise. */
export function standing(text: string): string {
  const found = breaksOut.exec(text);
  if (found !== null) throw new Error(`${found[0]} stands in a script or style, which would end it early`);
  return text;
}

/** Data in the page, in which nothing can be mistaken for HTML. */
export function data(value: string): string {
  return JSON.stringify(value).replace(/</gu, "\\u003c");
}

/** A script or style as a content security policy names it. */
export function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A template with a value for each `%name%`; a name without a value stays as it is. */
export function filled(page: string, values: Readonly<Record<string, string>>): string {
  return page.replace(/%(\w+)%/gu, (whole, name: string) => values[name] ?? whole);
}

/**
 * The template at a path of the project, without the white space that Prettier puts around what is filled in: hashes are of
 * the text alone.
 */
export function template(path: string): string {
  const text = readFileSync(`${root}/${path}`, "utf8");
  return text.replace(/\s*(%(?:style|script)%)\s*/gu, "$1");
}
