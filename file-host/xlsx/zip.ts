import { deflateSync, Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { FileProblem } from "./problem.ts";

/** Sizes in bytes; larger than any coordinator's workbook, small enough for the browser page. */
export const zipLimits = {
  file: 50 * 1024 * 1024,
  entries: 5000,
  unpacked: 400 * 1024 * 1024,
  /** Unpacked size over packed size, for entries larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const;

/** One file inside a zip, still packed: enough to copy it byte for byte. */
export interface ZipEntry {
  /** As it stands, with whatever slashes the writer used. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Time and date as MS-DOS wrote them. */
  readonly time: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Unpacked, in bytes. */
  readonly size: number;
  readonly extra: Uint8Array;
  readonly externalAttributes: number;
}

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const descriptorFlag = 0x8;
const utf8Flag = 0x800;
/** 1 January 1980: new entries carry no clock, so that the same input gives the same bytes. */
const noTime = 0x00210000;

const decoder = new TextDecoder("utf-8");

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(detail: string): FileProblem {
  return new FileProblem("damaged", detail);
}

/** A 64-bit number of which only sizes below 2^53 make sense. */
function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Where the end record stands: searched from the back, because a comment may follow it. */
function endRecordAt(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + 22 + view.getUint16(at + 20, true) === view.byteLength) {
      return at;
    }
  }
  throw new FileProblem("truncated");
}

function directoryOf(view: DataView): Directory {
  const end = endRecordAt(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === locator64Signature) {
    return directory64(view, number64(view, locator + 8), locator);
  }
  const directory = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  if (directory.offset + directory.size !== end) throw damaged("zip directory");
  return directory;
}

function directory64(view: DataView, at: number, locator: number): Directory {
  if (at + 56 > locator || view.getUint32(at, true) !== end64Signature) throw damaged("zip directory");
  const directory = {
    count: number64(view, at + 32),
    size: number64(view, at + 40),
    offset: number64(view, at + 48),
  };
  if (directory.offset + directory.size !== at) throw damaged("zip directory");
  return directory;
}

/** The fields of a central header that can be too large for 32 bits, with their values from the ZIP64 extra field. */
function widened(view: DataView, values: readonly number[], extraAt: number, extraSize: number): readonly number[] {
  let field = extraAt;
  while (field + 4 <= extraAt + extraSize && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  const present = field + 4 <= extraAt + extraSize;
  let at = field + 4;
  return values.map((value) => {
    if (value !== 0xffffffff || !present) return value;
    at += 8;
    return number64(view, at - 8);
  });
}

/** Extra fields without the ZIP64 one: written sizes always fit in 32 bits. */
function narrowExtra(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (next > extra.length) break;
    if (view.getUint16(at, true) !== 1) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return Uint8Array.from(kept);
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, packedSize: number, limit: number): Uint8Array {
  if (offset + 30 > limit || view.getUint32(offset, true) !== localSignature) throw damaged("zip entry");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > limit) throw damaged("zip entry");
  return bytes.subarray(start, start + packedSize);
}

function checkEntry(name: string, flags: number, method: number, packedSize: number, size: number): void {
  if (flags & 0x2041) throw new FileProblem("password");
  if (method !== 0 && method !== 8) throw damaged(name);
  if (method === 0 && packedSize !== size) throw damaged(name);
  if (size > zipLimits.ratioFrom && size > packedSize * zipLimits.ratio) throw new FileProblem("bomb", name);
}

interface FoundEntry {
  readonly entry: ZipEntry;
  readonly next: number;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, limit: number): FoundEntry {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralSignature) throw damaged("zip directory");
  const nameAt = at + 46;
  const extraAt = nameAt + view.getUint16(at + 28, true);
  const extraSize = view.getUint16(at + 30, true);
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packedSize = 0, offset = 0] = widened(view, narrow, extraAt, extraSize);
  const nameBytes = bytes.subarray(nameAt, extraAt);
  const name = decoder.decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  checkEntry(name, flags, method, packedSize, size);
  return {
    entry: {
      name,
      nameBytes,
      flags,
      method,
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      packed: packedBytes(bytes, view, offset, packedSize, limit),
      size,
      extra: narrowExtra(bytes.subarray(extraAt, extraAt + extraSize)),
      externalAttributes: view.getUint32(at + 38, true),
    },
    next: extraAt + extraSize + view.getUint16(at + 32, true),
  };
}

/** Two entries that share bytes do not come from any spreadsheet program. */
function checkOverlap(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((one, other) => one.packed.byteOffset - other.packed.byteOffset);
  let end = 0;
  for (const entry of inOrder) {
    if (entry.packed.length > 0 && entry.packed.byteOffset < end) throw new FileProblem("unsafe", entry.name);
    end = Math.max(end, entry.packed.byteOffset + entry.packed.length);
  }
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const directory = directoryOf(view);
  if (directory.count > zipLimits.entries) throw new FileProblem("bomb", "zip directory");
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let unpacked = 0;
  for (let number = 0; number < directory.count; number += 1) {
    const found = entryAt(bytes, view, at, directory.offset);
    unpacked += found.entry.size;
    if (unpacked > zipLimits.unpacked) throw new FileProblem("bomb", "zip directory");
    entries.push(found.entry);
    at = found.next;
  }
  if (at !== directory.offset + directory.size) throw damaged("zip directory");
  checkOverlap(entries);
  return entries;
}

/**
 * The entries of a zip file, from its central directory alone: nothing is unpacked before every limit has been checked.
 * Throws FileProblem `too-large`, `truncated`, `damaged`, `bomb`, `password` or `unsafe`.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > zipLimits.file) throw new FileProblem("too-large");
  if (bytes.length < 22) throw new FileProblem("truncated");
  try {
    return entriesOf(bytes, viewOf(bytes));
  } catch (error) {
    // A DataView refuses to read past the end: some size in the directory lies.
    if (error instanceof RangeError) throw damaged("zip directory");
    throw error;
  }
}

/**
 * Inflates into a buffer of the declared size, a slice of input at a time: a declared size that lies stops it after one
 * slice instead of filling the memory.
 */
function inflated(packed: Uint8Array, size: number, name: string): Uint8Array {
  const slice = 32 * 1024;
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new FileProblem("bomb", name);
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : damaged(name);
  }
  if (filled !== size) throw damaged(name);
  return unpacked;
}

/** The content of an entry, its size and CRC checked. Throws FileProblem `damaged` or `bomb`. */
export function unpacked(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflated(entry.packed, entry.size, entry.name);
  if (crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}

/** A new entry, deflated. */
export function packedEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: utf8Flag,
    method: 8,
    time: noTime,
    crc: crc32(bytes),
    packed: deflateSync(bytes),
    size: bytes.length,
    extra: new Uint8Array(0),
    externalAttributes: 0,
  };
}

/** The 26 bytes that the local and the central header of an entry share. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  // Sizes stand in the header, so the flag that says they follow the data goes.
  view.setUint16(at + 2, entry.flags & ~descriptorFlag, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  view.setUint16(at + 24, entry.extra.length, true);
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new Uint8Array(30 + entry.nameBytes.length + entry.extra.length);
  const view = viewOf(header);
  view.setUint32(0, localSignature, true);
  writeCommon(view, 4, entry);
  header.set(entry.nameBytes, 30);
  header.set(entry.extra, 30 + entry.nameBytes.length);
  return header;
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const header = new Uint8Array(46 + entry.nameBytes.length + entry.extra.length);
  const view = viewOf(header);
  view.setUint32(0, centralSignature, true);
  view.setUint16(4, 20, true);
  writeCommon(view, 6, entry);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  header.set(entry.nameBytes, 46);
  header.set(entry.extra, 46 + entry.nameBytes.length);
  return header;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = viewOf(record);
  view.setUint32(0, endSignature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zip file of these entries, in this order; the packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = localHeader(entry);
    directory.push(centralHeader(entry, offset));
    pieces.push(header, entry.packed);
    offset += header.length + entry.packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  return joined([...pieces, ...directory, endRecord(entries.length, size, offset)]);
}
