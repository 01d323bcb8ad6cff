import { attribute, childAt, everyElement, type Element } from "./element.ts";
import { faultAt, unless, type Check, type Fault } from "./fault.ts";

/** An address in the manifest, with where it stands. */
export interface Address {
  readonly element: Element;
  readonly text: string;
}

/** Every address that Office or a person would open. */
export function addressesIn(root: Element): readonly Address[] {
  return everyElement(root).flatMap((element) =>
    [attribute(element, "DefaultValue"), attribute(element, "Value")]
      .filter((text) => /^[a-z]+:\/\//iu.test(text))
      .map((text) => ({ element, text })),
  );
}

/** The path below the origin of a plain https address; undefined for any other. */
export function pathOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, pathname, search, hash, username, href } = new URL(text);
  const isPlain = protocol === "https:" && search === "" && hash === "" && username === "" && href === text;
  return isPlain ? pathname.slice(1) : undefined;
}

/** Elements that hold nothing but an address. */
const onlyAddresses = /^(?:IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Url|Image)$/u;

function noAddresses(root: Element): readonly Fault[] {
  return everyElement(root)
    .filter(({ name, attributes }) => onlyAddresses.test(name) && attributes.has("DefaultValue"))
    .filter((element) => pathOf(attribute(element, "DefaultValue")) === undefined)
    .map((element) => faultAt(element, `"${attribute(element, "DefaultValue")}" is no plain https address`));
}

/** Every address is https, on the origin of the pane, and leads to a file that is there. */
export const addresses: Check = (root, { file }) => {
  const pane = childAt(root, "DefaultSettings", "SourceLocation");
  const paneAddress = pane === undefined ? "" : attribute(pane, "DefaultValue");
  const origin = URL.canParse(paneAddress) ? new URL(paneAddress).origin : "";
  const astray = addressesIn(root).flatMap(({ element, text }) => {
    const path = pathOf(text);
    if (path === undefined) return [];
    if (new URL(text).origin !== origin) return [faultAt(element, `${text} is not on ${origin}`)];
    return unless(file(path) !== undefined, element, `${text} leads to a file that is not there`);
  });
  return [...noAddresses(root), ...astray];
};
