/**
 * What two sheets that show the same thing should both say from now on; people may type in either. `last` is what both
 * said when they were last brought in step: whoever still says that was not typed in. Undefined means that people
 * typed different things in both, so that neither may be overwritten. A row that is missing has no say (undefined); a
 * blank cell is `""`, and gives way to what somebody typed.
 */
export function agreed(
  last: string | undefined,
  here: string | undefined,
  there: string | undefined,
): string | undefined {
  if (here === undefined || there === undefined) return here ?? there ?? "";
  if (here === there || there === last) return here;
  if (here === last || here === "") return there;
  return there === "" ? here : undefined;
}
