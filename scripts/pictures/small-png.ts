import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { crc32 } from "../../file-host/xlsx/crc32.ts";

/** How coarse colours may become, finest first: values of a channel are rounded to a multiple of this. */
const coarseness = [1, 2, 4, 8, 16, 32, 64] as const;
/** What a list of colours in a picture can hold. */
const most = 256;

/** A picture as numbers in a list of colours, each `0xRRGGBB`. */
interface Indexed {
  readonly colours: readonly number[];
  readonly pixels: Uint8Array;
}

/** The picture in at most 256 colours; undefined when they are more, rounded like this. */
function indexed(data: Buffer, step: number): Indexed | undefined {
  const rounded = (value: number) => Math.min(255, Math.round(value / step) * step);
  const places = new Map<number, number>();
  const pixels = new Uint8Array(data.length / 4);
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data.readUInt8(at), data.readUInt8(at + 1), data.readUInt8(at + 2)].map(rounded);
    const colour = ((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0);
    const place = places.get(colour) ?? places.size;
    if (place === most) return undefined;
    places.set(colour, place);
    pixels[at / 4] = place;
  }
  return { colours: [...places.keys()], pixels };
}

function chunk(kind: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Every row behind the number of its filter, which is none: flat colours pack best as they are. */
function rows(pixels: Uint8Array, width: number, height: number): Buffer {
  const filtered = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    filtered.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return filtered;
}

function written({ colours, pixels }: Indexed, width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for every pixel, which are places in a list of colours.
  head.set([8, 3], 8);
  const list = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", list),
    chunk("IDAT", deflateSync(rows(pixels, width, height), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A PNG of a screen with a list of colours instead of colours per pixel: a third of the size, and it looks the same. */
export function smallPng(png: Buffer): Buffer {
  const { data, width, height } = PNG.sync.read(png);
  for (const step of coarseness) {
    const found = indexed(data, step);
    if (found !== undefined) return written(found, width, height);
  }
  return png;
}
