import { attribute, childAt, everyElement, named, type Element } from "./element.ts";
import { faultAt, unless, type Check, type Fault, type Surroundings } from "./fault.ts";
import { pathOf } from "./addresses.ts";

/** Sizes that Office cannot do without on a command. */
const needed = ["16", "32", "80"];

/** What stands in the head of a PNG: `16 x 16, with transparency`. Undefined when it is no PNG. */
export function pictureOf(bytes: Uint8Array): { width: number; height: number; hasAlpha: boolean } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The signature of PNG, and the chunk with the head that has to come first.
  if (bytes.byteLength < 26 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return undefined;
  const [depth, colour] = [view.getUint8(24), view.getUint8(25)];
  return { width: view.getUint32(16), height: view.getUint32(20), hasAlpha: depth === 8 && colour === 6 };
}

function sizeFaults(element: Element, address: string, size: number, { file }: Surroundings): readonly Fault[] {
  const bytes = file(pathOf(address) ?? "");
  if (bytes === undefined) return [];
  const picture = pictureOf(bytes);
  if (picture === undefined) return [faultAt(element, `${address} is no PNG`)];
  const { width, height, hasAlpha } = picture;
  return [
    ...unless(width === size && height === size, element, `${address} is ${width} x ${height}, not ${size} x ${size}`),
    ...unless(hasAlpha, element, `${address} is not in 32 bits with transparency`),
  ];
}

/** The icons of the product: 32 and 64 pixels. */
function productIcons(root: Element, surroundings: Surroundings): readonly Fault[] {
  const sizes = new Map([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ]);
  return root.children.flatMap((element) => {
    const size = sizes.get(element.name);
    return size === undefined ? [] : sizeFaults(element, attribute(element, "DefaultValue"), size, surroundings);
  });
}

/** Every icon is a PNG of the size that is said of it, and every command has the sizes that Office needs. */
export const icons: Check = (root, surroundings) => {
  const images = everyElement(childAt(root, "VersionOverrides", "Resources", "Images") ?? root);
  const addressOf = new Map(images.map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]));
  return [
    ...productIcons(root, surroundings),
    ...named(root, "Icon").flatMap((icon) => {
      const sizes = icon.children.map((image) => attribute(image, "size"));
      const missing = needed.filter((size) => !sizes.includes(size));
      const wrong = icon.children.flatMap((image) =>
        sizeFaults(
          image,
          addressOf.get(attribute(image, "resid")) ?? "",
          Number(attribute(image, "size")),
          surroundings,
        ),
      );
      return [...missing.map((size) => faultAt(icon, `an icon without ${size} pixels`)), ...wrong];
    }),
  ];
};
