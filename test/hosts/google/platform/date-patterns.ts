import { offsetAt, instantOf, wallTime } from "../book/zone.ts";
import { fail, NotModelled } from "./problems.ts";

const pieces = /'(?:[^']|'')*'|[A-Za-z]+|[^A-Za-z']+/gu;

const places = new Map<string, boolean>();

function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format(0) !== "";
  } catch {
    return false;
  }
}

/** True for `Europe/Amsterdam` and its like; lists of the engine leave out new names of old zones, such as Asia/Kolkata. */
export function isPlace(zone: string): boolean {
  const known = places.get(zone);
  if (known !== undefined) return known;
  const found = /^[A-Z]\w+\/\w+/u.test(zone) && isKnown(zone);
  places.set(zone, found);
  return found;
}

/** Throws, as Java does, for what is no zone at all. Abbreviations are understood by it and not modelled here. */
function checkedZone(zone: string): string {
  if (zone === "UTC" || zone === "GMT" || isPlace(zone)) return zone;
  throw new NotModelled(`the zone ${zone}`);
}

function literal(piece: string): string {
  return piece === "''" ? "'" : piece.slice(1, -1).replace(/''/gu, "'");
}

type Field = readonly [(moment: Date) => number, (moment: Date, value: number) => void, number];

const fields: ReadonlyMap<string, Field> = new Map([
  ["yyyy", [(moment) => moment.getUTCFullYear(), (moment, value) => void moment.setUTCFullYear(value), 4]],
  ["MM", [(moment) => moment.getUTCMonth() + 1, (moment, value) => void moment.setUTCMonth(value - 1), 2]],
  ["dd", [(moment) => moment.getUTCDate(), (moment, value) => void moment.setUTCDate(value), 2]],
  ["d", [(moment) => moment.getUTCDate(), (moment, value) => void moment.setUTCDate(value), 1]],
  ["HH", [(moment) => moment.getUTCHours(), (moment, value) => void moment.setUTCHours(value), 2]],
  ["mm", [(moment) => moment.getUTCMinutes(), (moment, value) => void moment.setUTCMinutes(value), 2]],
  ["ss", [(moment) => moment.getUTCSeconds(), (moment, value) => void moment.setUTCSeconds(value), 2]],
]);

function fieldOf(piece: string): Field {
  // `YYYY` is the year of the week and `DD` the day of the year: right for most of the year, and so never noticed.
  return fields.get(piece) ?? raiseUnknown(piece);
}

function raiseUnknown(piece: string): never {
  throw new NotModelled(`the pattern letters ${piece}`);
}

function offsetText(instant: number, zone: string): string {
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
}

/** One part of a pattern: what it writes for an instant, whose wall clock is given as if it were UTC. */
type Writer = (moment: Date, instant: number, zone: string) => string;

function writerOf(piece: string): Writer {
  if (piece.startsWith("'")) return () => literal(piece);
  if (!/^[A-Za-z]/u.test(piece)) return () => piece;
  if (piece === "Z") return (_, instant, zone) => offsetText(instant, zone);
  const [get, , length] = fieldOf(piece);
  return (moment) => String(get(moment)).padStart(length, "0");
}

/** Patterns that were taken apart before. */
const writers = new Map<string, readonly Writer[]>();

/** An instant (milliseconds since 1970) by a pattern of Java, as it is on the clocks of a zone. */
export function formattedDate(instant: number, zone: string, pattern: string): string {
  const moment = new Date(wallTime(instant, checkedZone(zone)));
  const parts = writers.get(pattern) ?? (pattern.match(pieces) ?? []).map(writerOf);
  writers.set(pattern, parts);
  return parts.map((write) => write(moment, instant, zone)).join("");
}

/** The instant that a text means in a zone by a pattern; throws on text of another shape. */
export function parsedDate(text: string, zone: string, pattern: string): number {
  const moment = new Date(0);
  let rest = text;
  // From the year down, so that 31 May is never put into a month of 30 days.
  for (const piece of pattern.match(pieces) ?? []) {
    const isLetter = /^[A-Za-z]/u.test(piece);
    const wanted = isLetter ? new RegExp(`^\\d{1,${fieldOf(piece)[2]}}`, "u").exec(rest)?.[0] : undefined;
    const fixed = piece.startsWith("'") ? literal(piece) : piece;
    if (isLetter ? wanted === undefined : !rest.startsWith(fixed)) fail(`Unparseable date: "${text}"`);
    if (isLetter) fieldOf(piece)[1](moment, Number(wanted));
    rest = rest.slice(isLetter ? (wanted ?? "").length : fixed.length);
  }
  return instantOf(moment.getTime(), checkedZone(zone));
}
