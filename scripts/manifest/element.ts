import { SaxesParser } from "saxes";

/** One element of the manifest. Names go without their prefix. */
export interface Element {
  readonly name: string;
  /** Namespace in force. */
  readonly namespace: string;
  /** By name without prefix: `xsi:type` is `type`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Text directly in it, without the white around it. */
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Names from the root down to its parent, joined by `/`. */
  readonly path: string;
}

/** Where `xsi:type` comes from; another address that looks like it means nothing to Office. */
const known = new Set(["", "http://www.w3.org/2001/XMLSchema-instance"]);

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** The root of an XML text. Throws with the line when it is not well-formed. */
export function parsedManifest(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Growing[] = [];
  const roots: Growing[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const parent = open.at(-1);
    const element: Growing = {
      name: local,
      namespace: uri,
      attributes: new Map(
        Object.values(attributes).flatMap(({ uri: from, local: key, value }) =>
          known.has(from) ? [[key, value]] : [],
        ),
      ),
      children: [],
      text: "",
      line: parser.line,
      path: open.map(({ name }) => name).join("/"),
    };
    (parent?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text = `${element.text}${piece}`.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const [root] = roots;
  if (root === undefined) throw new Error("there is no element in it");
  return root;
}

/** An element and everything in it, in the order of the text. */
export function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** All elements of this name in another. */
export function named(element: Element, name: string): readonly Element[] {
  return everyElement(element).filter((one) => one.name === name);
}

/** The first element along these names of children. */
export function childAt(element: Element, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => at?.children.find((child) => child.name === name), element);
}

/**
 * The rule for an element. A key is the name, with its parents where a name has two meanings, and with its type behind a
 * colon where that decides; of more the longest holds.
 */
export function ruleFor(element: Element, rules: ReadonlyMap<string, string>): string | undefined {
  const { name, path } = element;
  const parents = path.split("/");
  const keys = [
    `${name}:${attribute(element, "type")}`,
    ...parents.map((_, place) => [...parents.slice(place), name].join("/")),
    name,
  ];
  return keys.map((key) => rules.get(key)).find((rule) => rule !== undefined);
}

/** The value of an attribute, or an empty text. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? "";
}
