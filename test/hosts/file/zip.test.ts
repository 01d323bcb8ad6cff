import assert from "node:assert/strict";
import fc from "fast-check";
import { unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { crc32 } from "../../../file-host/xlsx/crc32.ts";
import { packedEntry, readZip, unpacked, writeZip } from "../../../file-host/xlsx/zip.ts";

const bytes = fc.uint8Array({ maxLength: 300 });
const files = fc
  .array(fc.tuple(fc.stringMatching(/^[a-zé/ ]{1,12}$/u), bytes), { maxLength: 6 })
  .map((entries) => new Map(entries));

function contents(zip: Uint8Array): Map<string, Uint8Array> {
  return new Map(readZip(zip).map((entry) => [entry.name, new Uint8Array(unpacked(entry))]));
}

/** A zip of which every entry has its sizes behind its data, as programs write that do not look back. */
function streamed(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  let stored = false;
  for (const [name, content] of entries) {
    const file = stored ? new ZipPassThrough(name) : new ZipDeflate(name);
    stored = !stored;
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

function littleEndian(size: 2 | 4 | 8, value: number): Buffer {
  const buffer = Buffer.alloc(size);
  if (size === 8) buffer.writeBigUInt64LE(BigInt(value));
  else buffer.writeUIntLE(value, 0, size);
  return buffer;
}

/** The same zip with its directory in the 64-bit form: sizes and places in an extra field, and an end record for them. */
function widened(zip: Uint8Array): Uint8Array {
  const source = Buffer.from(zip);
  const end = source.length - 22;
  const start = source.readUInt32LE(end + 16);
  const pieces: Buffer[] = [];
  let count = 0;
  for (let at = start; at < end; count += 1) {
    const head = Buffer.from(source.subarray(at, at + 46));
    const nameEnd = at + 46 + head.readUInt16LE(28);
    const wide = [head.readUInt32LE(24), head.readUInt32LE(20), head.readUInt32LE(42)].map((value) =>
      littleEndian(8, value),
    );
    const other = Buffer.concat([littleEndian(2, 0x5455), littleEndian(2, 1), Buffer.of(0)]);
    const extra = Buffer.concat([other, littleEndian(2, 1), littleEndian(2, 24), ...wide]);
    for (const place of [20, 24, 42]) head.writeUInt32LE(0xffffffff, place);
    head.writeUInt16LE(extra.length, 30);
    pieces.push(head, source.subarray(at + 46, nameEnd), extra);
    at = nameEnd;
  }
  const directory = Buffer.concat(pieces);
  const place = [littleEndian(8, count), littleEndian(8, directory.length), littleEndian(8, start)];
  const end64 = Buffer.concat([Buffer.from("504b060644", "hex"), Buffer.alloc(19), littleEndian(8, count), ...place]);
  const locator = Buffer.concat([
    Buffer.from("504b0607", "hex"),
    Buffer.alloc(4),
    littleEndian(8, start + directory.length),
    littleEndian(4, 1),
  ]);
  const endRecord = Buffer.from(source.subarray(end));
  endRecord.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([source.subarray(0, start), directory, end64, locator, endRecord]));
}

describe("zip files", () => {
  it("are read as others wrote them, however they wrote them", () => {
    fc.assert(
      fc.property(files, (entries) => {
        const packed = zipSync(Object.fromEntries(entries));
        assert.deepEqual(contents(packed), entries);
        assert.deepEqual(contents(streamed(entries)), entries);
        assert.deepEqual(contents(widened(packed)), entries);
      }),
    );
  });

  it("are written so that others read them, copied entries byte for byte", () => {
    fc.assert(
      fc.property(files, files, (entries, more) => {
        for (const zip of [zipSync(Object.fromEntries(entries)), streamed(entries), widened(streamed(entries))]) {
          const copied = readZip(zip);
          const fresh = [...more].filter(([name]) => !entries.has(name));
          const written = writeZip([...copied, ...fresh.map(([name, content]) => packedEntry(name, content))]);
          assert.deepEqual(new Map(Object.entries(unzipSync(written))), new Map([...entries, ...fresh]));
          const again = readZip(written);
          copied.forEach((entry, index) => {
            assert.deepEqual(again[index]?.packed, entry.packed);
          });
        }
      }),
    );
  });

  it("are the same bytes for the same content, whenever they are written", () => {
    assert.deepEqual(writeZip([packedEntry("a", Uint8Array.of(1))]), writeZip([packedEntry("a", Uint8Array.of(1))]));
  });

  it("may have a comment behind them", () => {
    const zip = Buffer.from(zipSync({ a: Uint8Array.of(7) }));
    zip.writeUInt16LE(5, zip.length - 2);
    assert.deepEqual([...contents(new Uint8Array(Buffer.concat([zip, Buffer.from("hallo")]))).keys()], ["a"]);
  });

  it("unpack large entries whole", () => {
    const large = Uint8Array.from({ length: 700_000 }, (_, index) => (index * index) >>> 7);
    assert.deepEqual(contents(zipSync({ large })).get("large"), large);
  });

  it("carry the checksum that everybody uses", () => {
    assert.equal(crc32(new TextEncoder().encode("123456789")), 0xcbf43926);
    assert.equal(crc32(new Uint8Array(0)), 0);
  });
});
