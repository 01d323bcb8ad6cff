import { everyElement, ruleFor, type Element } from "./element.ts";
import { faultAt, type Check, type Fault } from "./fault.ts";

/**
 * Which children an element has, in the order that Office's schema asks for. Behind a name: nothing for exactly one, `?`
 * for at most one, `+` for one or more, `*` for any number. What the schema leaves free but this add-in needs is asked for.
 */
const grammar: ReadonlyMap<string, string> = new Map([
  [
    "OfficeApp",
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
      "SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides",
  ],
  ["DisplayName", "Override*"],
  ["OfficeApp/Description", "Override*"],
  ["IconUrl", "Override*"],
  ["HighResolutionIconUrl", "Override*"],
  ["SupportUrl", "Override*"],
  ["AppDomains", "AppDomain*"],
  ["Hosts", "Host+"],
  ["Requirements", "Sets"],
  ["Sets", "Set+"],
  ["DefaultSettings", "SourceLocation RequestedWidth? RequestedHeight?"],
  ["DefaultSettings/SourceLocation", "Override*"],
  ["VersionOverrides", "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?"],
  ["VersionOverrides/Hosts/Host", "Runtimes AllFormFactors? DesktopFormFactor"],
  ["Runtimes", "Runtime+"],
  ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint+"],
  ["GetStarted", "Title Description LearnMoreUrl"],
  ["ExtensionPoint:PrimaryCommandSurface", "CustomTab"],
  ["ExtensionPoint:ContextMenu", "OfficeMenu+"],
  ["CustomTab", "Group+ Label InsertAfter? InsertBefore?"],
  ["Group", "OverriddenByRibbonApi? Label Icon Control+"],
  ["OfficeMenu", "Control+"],
  ["Icon", "Image+"],
  ["Control:Button", "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?"],
  ["Control:Menu", "OverriddenByRibbonApi? Label Supertip Icon Items"],
  ["Items", "Item+"],
  ["Item", "Label Supertip Icon Action"],
  ["Supertip", "Title Description"],
  ["Action:ShowTaskpane", "TaskpaneId SourceLocation Title?"],
  ["Action:ExecuteFunction", "FunctionName"],
  ["Resources", "Images Urls ShortStrings LongStrings"],
  ["Images", "Image+"],
  ["Urls", "Url+"],
  ["ShortStrings", "String+"],
  ["LongStrings", "String+"],
  ["Images/Image", "Override*"],
  ["Url", "Override*"],
  ["String", "Override*"],
]);

/** Elements that hold a text or nothing. */
const leaves = new Set(
  (
    "Id Version ProviderName DefaultLocale Permissions AppDomain Host Set Runtime FunctionFile LearnMoreUrl Title Label " +
    "Description Image TaskpaneId SourceLocation FunctionName Override Enabled InsertAfter InsertBefore " +
    "RequestedWidth RequestedHeight OverriddenByRibbonApi"
  ).split(" "),
);

function childrenOf(element: Element): string | undefined {
  return ruleFor(element, grammar) ?? (leaves.has(element.name) ? "" : undefined);
}

const times = { "": [1, 1], "?": [0, 1], "+": [1, Infinity], "*": [0, Infinity] } as const;

function boundsOf(mark: string): readonly [number, number] {
  return mark === "?" || mark === "+" || mark === "*" ? times[mark] : times[""];
}

/** The children of an element against its rule: how many of each, in which order, and nothing else. */
function faultsIn(element: Element, rule: string): readonly Fault[] {
  const faults: Fault[] = [];
  let left = [...element.children];
  for (const word of rule.split(" ").filter((one) => one !== "")) {
    const [, name = "", mark = ""] = /^(\w+)([?+*]?)$/u.exec(word) ?? [];
    const [least, most] = boundsOf(mark);
    const run = left.findIndex((child) => child.name !== name);
    const count = Math.min(run === -1 ? left.length : run, most);
    if (count < least) faults.push(faultAt(left[0] ?? element, `<${element.name}> lacks <${name}> here`));
    left = left.slice(count);
  }
  return [...faults, ...left.map((child) => faultAt(child, `<${child.name}> has no place here in <${element.name}>`))];
}

/** Every element stands where Office's schema wants it. */
export const order: Check = (root) =>
  everyElement(root).flatMap((element) => {
    const rule = childrenOf(element);
    return rule === undefined ? [faultAt(element, `<${element.name}> is not known`)] : faultsIn(element, rule);
  });
