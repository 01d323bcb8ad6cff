/**
 * A function that works out what it gives once for every object, for as long as that object is there. Only for what never
 * changes, such as the tables of a snapshot: a plan looks at the same ones dozens of times.
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** The most texts that are kept: more than the days of thirty years. */
const mostKept = 12_000;

/** The same for texts, of which there are few at a time: all are forgotten when there are too many. */
export function onceForText<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, value);
    return value;
  };
}
