import { escapedAttribute, escapedCellText } from "./xml-text.ts";

/** Attributes by name; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. The content is XML already; without content the element closes itself. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedAttribute(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** The declaration at the head of every part we write. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Most characters that a cell can hold: Excel calls a file with more damaged. */
const longestCell = 32_767;

/** The `<t>` of a cell: text as it is, leading and trailing spaces included. */
export function textElement(name: string, text: string): string {
  return `<${name} xml:space="preserve">${escapedCellText(text.slice(0, longestCell))}</${name}>`;
}
