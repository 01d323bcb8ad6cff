import { attribute, everyElement, ruleFor, type Element } from "./element.ts";
import { faultAt, unless, type Check, type Fault } from "./fault.ts";

/**
 * The attributes of an element: behind a name `?` where it may be left out, and the value where only one will do.
 * Elements that are not here have none.
 */
const attributeRules: ReadonlyMap<string, string> = new Map([
  ["OfficeApp", "type=TaskPaneApp"],
  ["DisplayName", "DefaultValue"],
  ["OfficeApp/Description", "DefaultValue"],
  ["IconUrl", "DefaultValue"],
  ["HighResolutionIconUrl", "DefaultValue"],
  ["SupportUrl", "DefaultValue"],
  ["DefaultSettings/SourceLocation", "DefaultValue"],
  ["Override", "Locale Value"],
  ["Host", "Name"],
  ["Sets", "DefaultMinVersion?"],
  ["Set", "Name MinVersion"],
  ["VersionOverrides", "type=VersionOverridesV1_0"],
  ["VersionOverrides/Hosts/Host", "type=Workbook"],
  ["Runtime", "resid lifetime"],
  ["FunctionFile", "resid"],
  ["LearnMoreUrl", "resid"],
  ["SourceLocation", "resid"],
  ["Title", "resid"],
  ["Description", "resid"],
  ["Label", "resid"],
  ["ExtensionPoint", "type"],
  ["CustomTab", "id"],
  ["Group", "id"],
  ["OfficeMenu", "id=ContextMenuCell"],
  ["Control", "type id"],
  ["Item", "id"],
  ["Action", "type"],
  ["Icon/Image", "size resid"],
  ["Images/Image", "id DefaultValue"],
  ["Url", "id DefaultValue"],
  ["String", "id DefaultValue"],
]);

function attributeFaults(element: Element): readonly Fault[] {
  const rules = (ruleFor(element, attributeRules) ?? "").split(" ").filter((rule) => rule !== "");
  const known = rules.map((rule) => /^\w+/u.exec(rule)?.[0] ?? "");
  const stray = [...element.attributes.keys()].filter((name) => !known.includes(name));
  return [
    ...stray.map((name) => faultAt(element, `<${element.name}> has no ${name}`)),
    ...rules.flatMap((rule) => {
      const [, name = "", isFree, wanted] = /^(\w+)(\?)?(?:=(.+))?$/u.exec(rule) ?? [];
      const value = attribute(element, name);
      if (value === "") return unless(isFree !== undefined, element, `<${element.name}> lacks its ${name}`);
      const holds = wanted === undefined || value === wanted;
      return unless(holds, element, `${name} of <${element.name}> is "${value}", not "${wanted ?? ""}"`);
    }),
  ];
}

const base = "http://schemas.microsoft.com/office/appforoffice/1.1";
const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** Elements within the overrides that come from the basic types. */
const basic = /^(?:Image|Images|Url|Urls|String|ShortStrings|LongStrings|Override)$/u;

function namespaceFaults(element: Element): readonly Fault[] {
  const { name, namespace, path } = element;
  const isWithin = name === "VersionOverrides" || path.includes("VersionOverrides");
  const wanted = !isWithin ? base : basic.test(name) ? basicTypes : overrides;
  return unless(namespace === wanted, element, `<${name}> is in the namespace ${namespace}`);
}

/** Most characters of elements that hold a text; every other is without. */
const textLengths: ReadonlyMap<string, number> = new Map([
  ["Id", 36],
  ["Version", 23],
  ["ProviderName", 125],
  ["DefaultLocale", 10],
  ["Permissions", 32],
  ["TaskpaneId", 125],
  ["FunctionName", 125],
  ["Enabled", 5],
  ["OverriddenByRibbonApi", 5],
  ["InsertAfter", 125],
  ["InsertBefore", 125],
  ["RequestedWidth", 5],
  ["RequestedHeight", 5],
  ["AppDomain", 2048],
]);

function wordFaults(element: Element): readonly Fault[] {
  const { name, text } = element;
  const most = textLengths.get(name);
  if (most === undefined) return unless(text === "", element, `a text directly in <${name}>`);
  return [
    ...unless(text !== "", element, `<${name}> is empty`),
    ...unless(text.length <= most, element, `${text.length} characters in <${name}>, more than ${most}`),
  ];
}

/** Every element has its attributes and its words, and comes from the part of the schema that it is of. */
export const shape: Check = (root) =>
  everyElement(root).flatMap((element) => [
    ...attributeFaults(element),
    ...namespaceFaults(element),
    ...wordFaults(element),
  ]);
