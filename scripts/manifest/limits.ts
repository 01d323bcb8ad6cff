import { attribute, everyElement, named, type Element } from "./element.ts";
import { faultAt, unless, type Check, type Fault } from "./fault.ts";

/** Most characters of a text by where it stands. */
const longest = new Map([
  ["ShortStrings", 125],
  ["LongStrings", 250],
  ["Urls", 2048],
  ["Images", 2048],
  ["DisplayName", 125],
  ["Description", 250],
  ["SupportUrl", 2048],
]);

/** Texts that are shown or followed: of an element itself, or of its translation. */
function shownTexts(
  root: Element,
): readonly { readonly element: Element; readonly text: string; readonly in: string }[] {
  return everyElement(root).flatMap((element) => {
    const text = element.attributes.get("DefaultValue") ?? element.attributes.get("Value");
    if (text === undefined) return [];
    const places = [...element.path.split("/"), element.name].reverse();
    return [{ element, text, in: places.find((place) => longest.has(place)) ?? "" }];
  });
}

function textLimits(root: Element): readonly Fault[] {
  return shownTexts(root).flatMap(({ element, text, in: place }) => {
    const most = longest.get(place) ?? 2048;
    return [
      ...unless(text.trim() !== "", element, `an empty text in <${place}>`),
      ...unless(text.length <= most, element, `a text of ${text.length} characters in <${place}>, more than ${most}`),
    ];
  });
}

function identifierLimits(root: Element): readonly Fault[] {
  return everyElement(root).flatMap((element) => {
    const id = attribute(element, "id");
    const resource = element.path.includes("Resources") ? id : attribute(element, "resid");
    return [
      ...unless(resource.length <= 32, element, `"${resource}" is longer than 32 characters`),
      ...unless(id.length <= 125, element, `id "${id}" is longer than 125 characters`),
    ];
  });
}

/** Identifiers that are given twice. */
function doubles(root: Element): readonly Fault[] {
  const seen = new Set<string>();
  return everyElement(root).flatMap((element) => {
    const id = attribute(element, "id");
    if (id === "") return [];
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble ? [faultAt(element, `id "${id}" is given twice`)] : [];
  });
}

/** Microsoft's advice for a tab that people can find their way on. */
function crowded(root: Element): readonly Fault[] {
  return [
    ...named(root, "CustomTab").flatMap((tab) => {
      const groups = tab.children.filter(({ name }) => name === "Group").length;
      return unless(groups <= 6, tab, `${groups} groups on a tab, more than 6`);
    }),
    ...named(root, "Group").flatMap((group) => {
      const controls = group.children.filter(({ name }) => name === "Control").length;
      return unless(controls <= 7, group, `${controls} commands in a group, more than 7`);
    }),
  ];
}

/** Nothing is longer than Office takes, empty, given twice, or too much for one tab. */
export const limits: Check = (root) => [
  ...textLimits(root),
  ...identifierLimits(root),
  ...doubles(root),
  ...crowded(root),
];
