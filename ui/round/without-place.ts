import type { ProposalView } from "../../core/screens/views.ts";

/** Codes of everybody in a proposal who has no point on the map, groups first, each once. */
export function withoutPlace({ pairs, waiting, control, points }: ProposalView): readonly string[] {
  const placed = new Set(points.map(({ side, code }) => `${side} ${code}`));
  const of = (side: "group" | "household") => [
    ...pairs.map((pair) => pair[side].code),
    ...waiting.filter((one) => one.side === side).map(({ code }) => code),
    ...(side === "household" ? control.map(({ household }) => household) : []),
  ];
  const missing = (["group", "household"] as const).flatMap((side) =>
    of(side).filter((code) => !placed.has(`${side} ${code}`)),
  );
  return [...new Set(missing)];
}
