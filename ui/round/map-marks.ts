import type { MapPoint } from "../../core/screens/views.ts";
import type { Projection, Spot } from "./map-projection.ts";

/** Half the size of a mark, in units of the drawing. */
export const markSize = 4;

/** What a mark looks like: squares are groups, rounds households, diamonds the control group. */
export type MarkShape = "square" | "round" | "diamond";

/** Points that look the same, drawn as one path: thousands of elements would make the screen slow. */
export interface MarkLayer {
  readonly side: MapPoint["side"];
  readonly state: MapPoint["state"];
  readonly shape: MarkShape;
  readonly count: number;
  /** Data of an SVG path. */
  readonly path: string;
}

/** All that is drawn of a round, each as data of an SVG path. */
export interface MapDrawing {
  /** From every group to its household. */
  readonly lines: string;
  /** How far off points may be. */
  readonly precision: string;
  readonly layers: readonly MarkLayer[];
}

function number(value: number): string {
  return value.toFixed(1);
}

function circle({ x, y }: Spot, radius: number): string {
  const [size, across] = [number(radius), number(radius * 2)];
  return `M${number(x - radius)} ${number(y)}a${size} ${size} 0 1 0 ${across} 0a${size} ${size} 0 1 0 -${across} 0`;
}

/** The outline of one mark around a spot. */
export function markPath(shape: MarkShape, spot: Spot, size: number = markSize): string {
  const { x, y } = spot;
  switch (shape) {
    case "square":
      return `M${number(x - size)} ${number(y - size)}h${number(size * 2)}v${number(size * 2)}h${number(-size * 2)}z`;
    case "round":
      return circle(spot, size);
    case "diamond":
      return `M${number(x)} ${number(y - size * 1.3)}l${number(size * 1.3)} ${number(size * 1.3)}l${number(-size * 1.3)} ${number(size * 1.3)}l${number(-size * 1.3)} ${number(-size * 1.3)}z`;
  }
}

/** How a point looks: by its side, and the control group as itself. */
export function shapeOf({ side, state }: Pick<MapPoint, "side" | "state">): MarkShape {
  if (state === "control") return "diamond";
  return side === "group" ? "square" : "round";
}

/** The line of one pair, from its household to the nearest address of its group; empty where one of the two has no place. */
export function pairLine(points: readonly MapPoint[], projection: Projection): string {
  const spots = (side: MapPoint["side"]) =>
    points.filter((point) => point.side === side && point.state === "matched").map((point) => projection.spot(point));
  const groups = spots("group");
  return spots("household")
    .map((home) => {
      const apart = (spot: Spot) => Math.hypot(spot.x - home.x, spot.y - home.y);
      const [nearest] = [...groups].sort((one, other) => apart(one) - apart(other));
      return nearest === undefined
        ? ""
        : `M${number(home.x)} ${number(home.y)}L${number(nearest.x)} ${number(nearest.y)}`;
    })
    .join("");
}

/** The points of every pair, by its id. */
export function pointsByPair(points: readonly MapPoint[]): ReadonlyMap<string, readonly MapPoint[]> {
  const pairs = new Map<string, MapPoint[]>();
  for (const point of points) {
    if (point.pair === undefined) continue;
    const together = pairs.get(point.pair);
    if (together === undefined) pairs.set(point.pair, [point]);
    else together.push(point);
  }
  return pairs;
}

const looks = (["group", "household"] as const).flatMap((side) =>
  (["waiting", "control", "matched"] as const).map((state) => ({ side, state })),
);

function layer(points: readonly MapPoint[], projection: Projection, look: (typeof looks)[number]): MarkLayer {
  const shape = shapeOf(look);
  const alike = points.filter(({ side, state }) => side === look.side && state === look.state);
  const path = alike.map((point) => markPath(shape, projection.spot(point))).join("");
  return { ...look, shape, count: alike.length, path };
}

/** Everything that is drawn of these points, but for what is chosen. */
export function drawingOf(points: readonly MapPoint[], projection: Projection): MapDrawing {
  const vague = points.filter(({ precisionKm }) => precisionKm * projection.unitsPerKm > markSize);
  return {
    lines: [...pointsByPair(points).values()].map((pair) => pairLine(pair, projection)).join(""),
    precision: vague.map((point) => circle(projection.spot(point), point.precisionKm * projection.unitsPerKm)).join(""),
    layers: looks.map((look) => layer(points, projection, look)).filter(({ count }) => count > 0),
  };
}

/** The point nearest to a spot of the drawing, no farther than `reach` units. */
export function pointAt(
  points: readonly MapPoint[],
  projection: Projection,
  { at, reach }: { readonly at: Spot; readonly reach: number },
): MapPoint | undefined {
  let found: { readonly point: MapPoint; readonly apart: number } | undefined;
  for (const point of points) {
    const spot = projection.spot(point);
    const apart = Math.hypot(spot.x - at.x, spot.y - at.y);
    if (apart <= (found?.apart ?? reach)) found = { point, apart };
  }
  return found?.point;
}
