/** What Google gave, where it may be nothing although its types do not say so. */
export function perhaps<Value>(given: Value | null | undefined): Value | undefined {
  return given ?? undefined;
}
