import { attribute, childAt, everyElement, type Element } from "./element.ts";
import { faultAt, unless, type Check, type Fault } from "./fault.ts";

/** By this Office knows the add-in: another Id would be another add-in beside the one that people have. */
const stableId = "1b7b510b-7c24-409e-a0b6-fc8933a7d7c5";

function textAt(root: Element, name: string, wanted: string): readonly Fault[] {
  const element = childAt(root, name);
  return element === undefined
    ? []
    : unless(element.text === wanted, element, `<${name}> is "${element.text}", not "${wanted}"`);
}

/** Nothing is asked for but what the add-in was agreed to have; asking for more makes administrators agree again. */
function permissions(root: Element): readonly Fault[] {
  const sets = everyElement(root).filter(({ name }) => name === "Set");
  return [
    ...textAt(root, "Permissions", "ReadWriteDocument"),
    ...sets.flatMap((set) => {
      const said = `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`;
      return unless(said === "ExcelApi 1.9", set, `${said} is required, not ExcelApi 1.9 alone`);
    }),
    ...everyElement(root)
      .filter(({ name }) => name === "WebApplicationInfo" || name === "AppDomain")
      .map((element) => faultAt(element, `<${element.name}> opens the add-in to somewhere else`)),
  ];
}

/** The add-in is the one that people have, of this version, for Excel, and asks for no more than it needs. */
export const identity: Check = (root, { version }) => {
  const hosts = childAt(root, "Hosts")?.children ?? [];
  return [
    ...unless(attribute(root, "type") === "TaskPaneApp", root, "it is no TaskPaneApp: is the namespace of xsi right?"),
    ...textAt(root, "Id", stableId),
    ...textAt(root, "Version", `${version}.0`),
    ...permissions(root),
    ...hosts.flatMap((host) => unless(attribute(host, "Name") === "Workbook", host, "a host that is not Workbook")),
  ];
};
