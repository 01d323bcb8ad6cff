import { gunzipSync, gzipSync } from "node:zlib";
import { a, date, fits, integer, items, list, mismatch, need, text } from "./arguments.ts";
import { formattedDate, parsedDate } from "./date-patterns.ts";
import { Faked } from "./faked.ts";
import { fail } from "./problems.ts";
import type { Platform } from "./platform.ts";

const gzipType = "application/x-gzip";

/** Bytes as scripts see them: from -128 to 127. */
function signed(bytes: Uint8Array): readonly number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

function unsigned(given: readonly unknown[], bytes: readonly unknown[]): Uint8Array {
  const numbers = items(given, bytes, integer);
  if (numbers.some((byte) => byte < -128 || byte > 127)) mismatch(given);
  return Uint8Array.from(numbers, (byte) => byte & 255);
}

/** `Blob`: bytes with a type. */
class BlobObject extends Faked {
  readonly typeName = "Blob";
  readonly bytes: Uint8Array;
  readonly contentType: string | null;

  constructor(platform: Platform, bytes: Uint8Array, contentType: string | null) {
    super(platform);
    this.bytes = bytes;
    this.contentType = contentType;
  }

  getBytes(...given: unknown[]): readonly number[] {
    need(given);
    return signed(this.bytes);
  }

  getDataAsString(...given: unknown[]): string {
    if (given.length > 0 && need(given, text)[0].toUpperCase() !== "UTF-8")
      this.platform.notModelled("another charset");
    return Buffer.from(this.bytes).toString("utf8");
  }

  getContentType(...given: unknown[]): string | null {
    need(given);
    return this.contentType;
  }
}

/** `Utilities`. */
export class Utilities extends Faked {
  readonly typeName = "Utilities";

  formatDate(...given: unknown[]): string {
    const [instant, zone, pattern] = need(given, date, text, text);
    return formattedDate(instant, zone, pattern);
  }

  parseDate(...given: unknown[]): Date {
    const [written, zone, pattern] = need(given, text, text, text);
    return new Date(parsedDate(written, zone, pattern));
  }

  #bytesOf(given: readonly unknown[], data: unknown): Uint8Array {
    const written = fits([data], text);
    if (written !== undefined) return Buffer.from(written[0], "utf8");
    const [bytes] = fits([data], list) ?? mismatch(given);
    return unsigned(given, bytes);
  }

  newBlob(...given: unknown[]): Faked {
    if (given.length < 1 || given.length > 3) mismatch(given);
    const [type = null] = given.slice(1, 2);
    if (type !== null && typeof type !== "string") mismatch(given);
    const plain = typeof given[0] === "string" ? "text/plain" : null;
    return new BlobObject(this.platform, this.#bytesOf(given, given[0]), type ?? plain);
  }

  gzip(...given: unknown[]): Faked {
    const [blob] = fits(given, a(BlobObject), text) ?? need(given, a(BlobObject));
    return new BlobObject(this.platform, gzipSync(blob.bytes), gzipType);
  }

  ungzip(...given: unknown[]): Faked {
    const [blob] = need(given, a(BlobObject));
    if (blob.contentType !== gzipType) fail("Blob object must have a content type of application/x-gzip.");
    return new BlobObject(this.platform, gunzip(blob.bytes), null);
  }

  base64Encode(...given: unknown[]): string {
    if (given.length !== 1) mismatch(given);
    return Buffer.from(this.#bytesOf(given, given[0])).toString("base64");
  }

  base64Decode(...given: unknown[]): readonly number[] {
    const [encoded] = need(given, text);
    if (!/^[A-Za-z0-9+/]*={0,2}$/u.test(encoded)) fail("Could not decode string.");
    return signed(Buffer.from(encoded, "base64"));
  }

  getUuid(...given: unknown[]): string {
    need(given);
    const number = this.platform.nextNumber().toString(16).padStart(12, "0");
    return `00000000-0000-4000-8000-${number}`;
  }

  sleep(...given: unknown[]): void {
    const [milliseconds] = need(given, integer);
    if (milliseconds < 0 || milliseconds > 300_000) fail("Invalid argument: milliseconds");
    this.platform.now += milliseconds;
  }
}

function gunzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    return fail("Could not decompress gzip.");
  }
}
