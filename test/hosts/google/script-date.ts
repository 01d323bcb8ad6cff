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
