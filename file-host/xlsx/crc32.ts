/** Tables for four bytes at a time: a workbook is checked whole before it is written, so this must keep up. */
const tables: readonly Uint32Array[] = makeTables();

function makeTables(): readonly Uint32Array[] {
  const made = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)] as const;
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[0][byte] = value;
  }
  for (let byte = 0; byte < 256; byte += 1) {
    let value = made[0][byte] ?? 0;
    for (const table of made.slice(1)) {
      value = (value >>> 8) ^ (made[0][value & 0xff] ?? 0);
      table[byte] = value;
    }
  }
  return made;
}

/** The CRC-32 of zip files (polynomial EDB88320), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const get = (table: Uint32Array, index: number): number => table[index & 0xff] as number;
  const byte = (index: number): number => bytes[index] as number;
  let crc = 0xffffffff;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    crc = get(four, crc) ^ get(three, crc >>> 8) ^ get(two, crc >>> 16) ^ get(one, crc >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ get(one, crc ^ byte(at));
  return (crc ^ 0xffffffff) >>> 0;
}
