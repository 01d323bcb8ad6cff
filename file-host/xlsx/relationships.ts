import type { Relationship } from "./package.ts";
import { appendedTo, childrenOf, parsedXml, prefixOf, removed, spliced } from "./xml.ts";
import { escapedAttribute } from "./xml-text.ts";

/** Namespace of relationship types and of the `r:` attributes, as nearly every program writes it. */
export const transitionalRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The same in workbooks saved as Strict Open XML. */
export const strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A relationships part without any relationship. */
export const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The folder of a part with its closing slash, `""` at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The part that holds the relationships of a part; `""` is the package itself. */
export function relationshipsPartOf(part: string): string {
  return `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
}

/** The part whose relationships stand in this part; undefined when it is not a relationships part. */
export function sourceOfRelationships(part: string): string | undefined {
  const found = /^(.*\/|)_rels\/([^/]*)\.rels$/i.exec(part);
  return found === null ? undefined : `${found[1] ?? ""}${found[2] ?? ""}`;
}

/** Where a target leads, seen from a part: absolute or relative, either slash, without a fragment. */
export function resolvedTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/#.*$/s, "");
  const steps = (path.startsWith("/") ? path : folderOf(part) + path).split("/");
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}

/** The path from one part to another, as relationships are usually written. */
export function relativeTarget(part: string, target: string): string {
  const from = folderOf(part).split("/");
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length - 1 && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared, -1).map(() => ".."), ...to.slice(shared)].join("/");
}

/** The relationships in a relationships part, targets resolved from `part`. */
export function relationshipsIn(xml: string, part: string): readonly Relationship[] {
  return childrenOf(parsedXml(xml, relationshipsPartOf(part)), "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").replace(/^.*\//s, ""),
      target: external ? target : resolvedTarget(part, target),
      external,
    };
  });
}

/** An id that no relationship of the list has. */
export function freeRelationshipId(relationships: readonly Relationship[]): string {
  const numberOf = ({ id }: Relationship): number => Number(/^rId(\d{1,9})$/iu.exec(id)?.[1] ?? 0);
  return `rId${relationships.reduce((highest, one) => Math.max(highest, numberOf(one)), 0) + 1}`;
}

/** What a new relationship needs; `type` is the whole URI, `target` as it will be written. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A relationships part with one more relationship. */
export function withRelationship(xml: string, relationship: NewRelationship): string {
  const root = parsedXml(xml, "_rels");
  const { id, type, target, external } = relationship;
  const insert =
    `<${prefixOf(root)}Relationship Id="${escapedAttribute(id)}" Type="${escapedAttribute(type)}" ` +
    `Target="${escapedAttribute(target)}"${external ? ' TargetMode="External"' : ""}/>`;
  return spliced(xml, [appendedTo(root, insert)]);
}

/** A relationships part without the relationship with this id. */
export function withoutRelationship(xml: string, id: string): string {
  const gone = childrenOf(parsedXml(xml, "_rels"), "Relationship").filter((one) => one.attributes["Id"] === id);
  return spliced(xml, gone.map(removed));
}
