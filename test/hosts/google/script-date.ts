/**
 * What a `Date` says in the zone of the script: that of the manifest at Google, whatever a test runs in. Dates of our code
 * are civil, or go through `Utilities`, so that none of these may be called.
 */
export const localDateMethods: readonly string[] = [
  ...["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"].map((part) => `get${part}`),
  ...["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"].map((part) => `set${part}`),
  ...["toString", "toDateString", "toTimeString", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"],
  "getTimezoneOffset",
];

/** `Date` of a world whose clock is not ours: without arguments it is the time of the platform. */
export function scriptDate(base: DateConstructor, now: () => number): DateConstructor {
  const made = class extends base {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(now());
      else super(...(given as ConstructorParameters<DateConstructor>));
    }

    static override now(): number {
      return now();
    }
  };
  Object.defineProperty(made, "name", { value: "Date" });
  return new Proxy(made, { apply: () => new base(now()).toString() }) as DateConstructor & typeof made;
}
