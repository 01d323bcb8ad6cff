import type { ForgetResult } from "../privacy/forget-request.ts";
import type { ForgetPreview, Place } from "./views.ts";

/** `Groepen!C7` as a place; names of sheets can hold a `!` themselves. */
function placeIn(address: string): Place {
  const end = address.lastIndexOf("!");
  return end < 0 ? { sheet: address } : { sheet: address.slice(0, end), cell: address.slice(end + 1) };
}

/** What the preview of forgetting somebody shows besides its changes: what stays somewhere else, said once for each kind. */
export function forgetPreview({ replacement, removed, unreachable }: ForgetResult): ForgetPreview {
  const others = unreachable.filter(({ kind }) => kind !== "doubtful");
  const told = new Map(others.map(({ kind, place, text }) => [JSON.stringify([kind, place]), { kind, text }]));
  const doubtful = unreachable.flatMap(({ kind, place }) =>
    kind === "doubtful" && place !== undefined ? [placeIn(place)] : [],
  );
  return { replacement, removed, unreachable: [...told.values()], doubtful };
}
