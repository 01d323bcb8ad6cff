/** The same words stand in thousands of cells: what they come to is worked out once. */

/** So many texts are remembered at a time; then all are forgotten. */
const most = 2000;
/** Longer texts seldom come back. */
const longest = 80;

/** The same function, that remembers what short texts came to. It must depend on its text alone. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly made: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.made;
    const made = make(text);
    if (text.length > longest) return made;
    if (known.size >= most) known.clear();
    known.set(text, { made });
    return made;
  };
}
