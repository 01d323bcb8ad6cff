import { childAt, everyElement, attribute, named, type Element } from "./element.ts";
import { faultAt, unless, type Check, type Fault } from "./fault.ts";

/** One page is pane and functions at once, and lives as long as the workbook is open. */
function onePage(root: Element): readonly Fault[] {
  const host = childAt(root, "VersionOverrides", "Hosts", "Host") ?? root;
  const runtime = childAt(host, "Runtimes", "Runtime");
  if (runtime === undefined) return [];
  const page = attribute(runtime, "resid");
  const urls = childAt(root, "VersionOverrides", "Resources", "Urls")?.children ?? [];
  const address = attribute(urls.find((url) => attribute(url, "id") === page) ?? runtime, "DefaultValue");
  const plain = childAt(root, "DefaultSettings", "SourceLocation") ?? root;
  const others = everyElement(host).filter(({ name }) => name === "FunctionFile" || name === "SourceLocation");
  return [
    ...unless(attribute(plain, "DefaultValue") === address, plain, "the pane without a ribbon is another page"),
    ...unless(attribute(runtime, "lifetime") === "long", runtime, "the runtime ends when the pane is closed"),
    ...others.flatMap((element) =>
      unless(attribute(element, "resid") === page, element, `<${element.name}> is another page than the runtime`),
    ),
  ];
}

/** Every command of the ribbon has a function in the pane, and every function a command. */
export const functions: Check = (root, surroundings) => {
  const used = named(root, "FunctionName");
  const names = new Set(used.map(({ text }) => text));
  const idle = surroundings.functions.filter((name) => !names.has(name));
  return [
    ...onePage(root),
    ...used.flatMap((element) =>
      unless(surroundings.functions.includes(element.text), element, `nothing is associated with "${element.text}"`),
    ),
    ...idle.map((name) => faultAt(root, `no command runs the function "${name}"`)),
  ];
};
