import { attribute, childAt, everyElement, type Element } from "./element.ts";
import { faultAt, unless, type Check } from "./fault.ts";

/** The part of the resources that a reference points into, by the element it stands on and that element's parent. */
function wantedPart({ name, path }: Element): string {
  if (name === "Image") return "Images";
  if (/^(?:SourceLocation|FunctionFile|Runtime|LearnMoreUrl)$/u.test(name)) return "Urls";
  return name === "Description" && /(?:Supertip|GetStarted)$/u.test(path) ? "LongStrings" : "ShortStrings";
}

/** Every reference finds a resource of the right kind, and every resource is used. */
export const resources: Check = (root) => {
  const parts = childAt(root, "VersionOverrides", "Resources")?.children ?? [];
  const entries = parts.flatMap((part) => part.children.map((entry) => ({ part: part.name, entry })));
  const partOf = new Map(entries.map(({ part, entry }) => [attribute(entry, "id"), part]));
  const references = everyElement(root).filter(({ attributes }) => attributes.has("resid"));
  const used = new Set(references.map((element) => attribute(element, "resid")));
  const wrong = references.flatMap((element) => {
    const [id, wanted] = [attribute(element, "resid"), wantedPart(element)];
    const found = partOf.get(id);
    if (found === undefined) return [faultAt(element, `<${element.name}> refers to "${id}", which is no resource`)];
    return unless(found === wanted, element, `<${element.name}> refers to "${id}" in <${found}>, not in <${wanted}>`);
  });
  const unused = entries.flatMap(({ entry }) => {
    const id = attribute(entry, "id");
    return unless(used.has(id), entry, `resource "${id}" is not used`);
  });
  return [...wrong, ...unused];
};
