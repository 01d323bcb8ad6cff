/** A record whose unknown fields are absent instead of `undefined`. */
export type Present<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & { [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined> };

/** Leaves out every field that is not known: contracts.md wants them absent, never null, 0 or "". */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, found]) => found !== undefined)) as Present<Fields>;
}

/** The same for a part of a record that is itself absent when nothing in it is known. */
export function presentIfAny<Fields extends object>(fields: Fields): Present<Fields> | undefined {
  const known = present(fields);
  return Object.keys(known).length === 0 ? undefined : known;
}
