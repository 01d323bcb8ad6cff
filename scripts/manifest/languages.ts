import { attribute, everyElement, type Element } from "./element.ts";
import { faultAt, unless, type Check, type Fault } from "./fault.ts";

/** Language of the manifest, and the one that everything is translated to. */
const [own, other] = ["nl-NL", "en-US"];

/** What people read, or open to read. Pictures say the same in every language, and the pane asks Office which it is. */
function isRead({ name, attributes }: Element): boolean {
  const value = attributes.get("DefaultValue");
  if (value === undefined) return false;
  return (
    ["DisplayName", "Description", "SupportUrl", "String"].includes(name) || (name === "Url" && value.includes("help"))
  );
}

function translationFaults(element: Element): readonly Fault[] {
  const locales = element.children.map((child) => attribute(child, "Locale"));
  const what = attribute(element, "id") || `<${element.name}>`;
  const dutch = element.attributes.get("DefaultValue");
  const isPage = /^https:/u.test(dutch ?? "");
  return [
    ...element.children
      .filter((child) => isPage && attribute(child, "Value") === dutch)
      .map((child) => faultAt(child, `${what} leads to the same page in ${attribute(child, "Locale")}`)),
    ...unless(!isRead(element) || locales.includes(other), element, `${what} has no ${other}`),
    ...locales
      .filter((locale, place) => locale !== other || locales.indexOf(locale) !== place)
      .map((locale) => faultAt(element, `${what} has ${locale}, which is another language or stands there twice`)),
  ];
}

/** The manifest is Dutch, and everything that is read has its English beside it. */
export const languages: Check = (root) => [
  ...root.children
    .filter(({ name }) => name === "DefaultLocale")
    .flatMap((element) => unless(element.text === own, element, `the language is ${element.text}, not ${own}`)),
  ...everyElement(root)
    .filter(({ attributes }) => attributes.has("DefaultValue"))
    .flatMap(translationFaults),
];
