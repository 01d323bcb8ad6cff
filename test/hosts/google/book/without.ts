/** A copy of a record without some of its properties. */
export function without<Item extends object, Key extends keyof Item>(
  item: Item,
  ...keys: readonly Key[]
): Omit<Item, Key> {
  const rest = { ...item };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
