const day0 = Date.UTC(1899, 11, 30);
const minute = 60_000;
const dayLength = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Refuses, as the platform does, what is no zone. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  });
  formats.set(zone, made);
  return made;
}

function offsetNow(instant: number, zone: string): number {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get("era")?.startsWith("B") === true ? 1 - part("year") : part("year");
  const wall = Date.UTC(2000, part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  const moved = new Date(wall);
  moved.setUTCFullYear(year, part("month") - 1, part("day"));
  return moved.getTime() - Math.floor(instant / 1000) * 1000;
}

/** From here on no zone changes its clock within a quarter of an hour. */
const modern = Date.UTC(1973, 0, 1);
/** Offsets by zone and instant. */
const offsets = new Map<string, Map<number, number>>();
const mostOffsets = 200_000;

/** Milliseconds that clocks in a zone are ahead of UTC at an instant. */
export function offsetAt(instant: number, zone: string): number {
  let known = offsets.get(zone);
  if (known === undefined || known.size > mostOffsets) {
    known = new Map();
    offsets.set(zone, known);
  }
  // Long ago clocks changed at any second.
  const step = instant < modern ? 1000 : 15 * minute;
  const start = Math.floor(instant / step) * step;
  const found = known.get(start);
  if (found !== undefined) return found;
  const offset = offsetNow(start, zone);
  known.set(start, offset);
  return offset;
}

/** Milliseconds since 1970 as a clock on the wall in the zone shows them, to be read as UTC. */
export function wallTime(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/**
 * The instant at which a clock on the wall in the zone shows this time. Where the clock is put back it is the first of
 * the two, where it is put forward the same length after midnight.
 */
export function instantOf(wall: number, zone: string): number {
  const first = wall - offsetAt(wall - dayLength, zone);
  if (wallTime(first, zone) === wall) return first;
  const second = wall - offsetAt(wall + dayLength, zone);
  return wallTime(second, zone) === wall ? second : first;
}

/** The serial number of an instant: days since 30 December 1899 on the clock of the zone, to the millisecond. */
export function serialAt(instant: number, zone: string): number {
  return (wallTime(instant, zone) - day0) / dayLength;
}

/** The instant of a serial number, to the millisecond. */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(Math.round(serial * dayLength) + day0, zone);
}
