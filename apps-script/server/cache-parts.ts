import { version } from "../../core/version.ts";
import { forgottenCount } from "./forgotten.ts";

/** Seconds: the longest that Google's cache keeps something. */
const longest = 21_600;
/** Characters of one part: the cache takes 100 KB of each, and base64 is one byte a character. */
const partLength = 90_000;
/** More parts than this are not kept: the cache would begin to throw away others. */
const mostParts = 200;

/**
 * Names carry the version, so that what another version kept is not found; and how often somebody was forgotten, so that
 * nobody finds what was kept when that person still stood in the workbook.
 */
function keyOf(name: string, forgotten: number, part?: number): string {
  return `${version}.${forgotten}.${name}${part === undefined ? "" : `.${part}`}`;
}

/** A large text, packed, as text that the cache takes. */
function packed(text: string): string {
  return Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes());
}

function unpacked(text: string): string {
  const blob = Utilities.newBlob(Utilities.base64Decode(text), "application/x-gzip");
  return Utilities.ungzip(blob).getDataAsString();
}

function partKeys(name: string, forgotten: number, count: number): string[] {
  return Array.from({ length: count }, (_, part) => keyOf(name, forgotten, part));
}

/** How many parts stand under a name; 0 where nothing does. */
function partCount(name: string, forgotten: number): number {
  return Number(CacheService.getUserCache().get(keyOf(name, forgotten)) ?? 0);
}

/**
 * Keeps something JSON-safe of this person for some hours, of whatever size. False where it cannot be kept; it may also be
 * gone earlier, whenever Google wants the room. The name is ours; what people typed is only in what is kept.
 */
export function kept(name: string, value: unknown): boolean {
  const text = packed(JSON.stringify(value));
  const count = Math.ceil(text.length / partLength);
  if (count > mostParts) return false;
  const forgotten = forgottenCount();
  const entries: Record<string, string> = { [keyOf(name, forgotten)]: String(count) };
  partKeys(name, forgotten, count).forEach((key, part) => {
    entries[key] = text.slice(part * partLength, (part + 1) * partLength);
  });
  try {
    CacheService.getUserCache().putAll(entries, longest);
    return true;
  } catch {
    return false;
  }
}

/** What was kept under a name, as JSON text; undefined when it, or a part of it, is gone. */
export function keptText(name: string): string | undefined {
  const forgotten = forgottenCount();
  const keys = partKeys(name, forgotten, partCount(name, forgotten));
  if (keys.length === 0) return undefined;
  const found: Record<string, string | undefined> = CacheService.getUserCache().getAll(keys);
  const parts = keys.flatMap((key) => found[key] ?? []);
  return parts.length === keys.length ? unpacked(parts.join("")) : undefined;
}

/** Throws away what was kept under a name. */
export function dropped(name: string): void {
  const forgotten = forgottenCount();
  const keys = partKeys(name, forgotten, partCount(name, forgotten));
  CacheService.getUserCache().removeAll([keyOf(name, forgotten), ...keys]);
}
