import { appendedTo, childrenOf, parsedXml, prefixOf, removed, spliced } from "./xml.ts";
import { escapedAttribute } from "./xml-text.ts";

/** The part that gives every other part its content type. */
export const contentTypesPart = "[Content_Types].xml";

function samePart(partName: string | undefined, part: string): boolean {
  return partName?.replace(/^\//, "").toLowerCase() === part.toLowerCase();
}

/** The content type of a part: its own, else that of its extension, else `""`. `xml` is the content types part. */
export function contentTypeOf(xml: string, part: string): string {
  const root = parsedXml(xml, contentTypesPart);
  const own = childrenOf(root, "Override").find((one) => samePart(one.attributes["PartName"], part));
  if (own !== undefined) return own.attributes["ContentType"] ?? "";
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const general = childrenOf(root, "Default").find((one) => one.attributes["Extension"]?.toLowerCase() === extension);
  return general?.attributes["ContentType"] ?? "";
}

/** The content types part with one more part in it. */
export function withContentType(xml: string, part: string, contentType: string): string {
  const root = parsedXml(xml, contentTypesPart);
  const tag = `${prefixOf(root)}Override`;
  const insert = `<${tag} PartName="/${escapedAttribute(part)}" ContentType="${escapedAttribute(contentType)}"/>`;
  return spliced(xml, [appendedTo(root, insert)]);
}

/** The content types part without this part. */
export function withoutContentType(xml: string, part: string): string {
  const root = parsedXml(xml, contentTypesPart);
  const gone = childrenOf(root, "Override").filter((one) => samePart(one.attributes["PartName"], part));
  return spliced(xml, gone.map(removed));
}
