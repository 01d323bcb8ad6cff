import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { MapPoint } from "../../core/screens/views.ts";
import { linkButton } from "../parts/button.ts";
import { PageElement } from "../parts/screen-element.ts";
import type { RoundWords } from "../text/nl/round.ts";
import { areaAround, isInArea, type MapArea } from "./map-area.ts";
import {
  drawingOf,
  markPath,
  markSize,
  pairLine,
  pointAt,
  pointsByPair,
  shapeOf,
  type MapDrawing,
  type MarkLayer,
} from "./map-marks.ts";
import { projectionOf, scaleBarKm, type Projection } from "./map-projection.ts";

/** How far from a mark a press still means it, in units of the drawing. */
const reach = 14;

/** What is drawn of some points: made once, however often something else is chosen among them. */
interface Drawn {
  readonly points: readonly MapPoint[];
  readonly projection: Projection;
  readonly drawing: MapDrawing;
}

function drawn(points: readonly MapPoint[]): Drawn | undefined {
  const projection = projectionOf(points);
  return projection === undefined ? undefined : { points, projection, drawing: drawingOf(points, projection) };
}

function scaleBar(projection: Projection, words: RoundWords): SVGTemplateResult {
  const km = scaleBarKm(projection);
  const [x, y] = [projection.width - 12, projection.height - 10];
  const length = km * projection.unitsPerKm;
  return svg`<g class="map-scale">
    <path d="M${x - length} ${y - 4}v4h${length}v-4" />
    <text x=${x - length / 2} y=${y - 6} text-anchor="middle">${km} ${words.km}</text>
    <path d="M18 26v-16m-4 5l4-5 4 5" />
    <text x="18" y="38" text-anchor="middle">${words.north}</text>
  </g>`;
}

function layerPath({ side, state, path }: MarkLayer): SVGTemplateResult {
  return svg`<path class="map-mark map-${side} map-${state}" d=${path} />`;
}

/** The pair that is chosen, drawn over all others, with its codes beside its marks. */
function highlight(points: readonly MapPoint[], projection: Projection): SVGTemplateResult {
  const marks = points.map((point) => markPath(shapeOf(point), projection.spot(point), markSize * 1.6)).join("");
  const names = points.map((point) => {
    const { x, y } = projection.spot(point);
    const isRight = x < projection.width / 2;
    // Above and below, so that the two of a pair that live near each other can both be read.
    const below = point.side === "group" ? -9 : 17;
    return svg`<text x=${x + (isRight ? -6 : 6)} y=${y + below} text-anchor=${isRight ? "start" : "end"}>${point.code}</text>`;
  });
  return svg`<g class="map-chosen"><path class="map-chosen-line" d=${pairLine(points, projection)} /><path d=${marks} />${names}</g>`;
}

function swatch({ side, state, shape }: MarkLayer): TemplateResult {
  const path = markPath(shape, { x: 8, y: 8 });
  return html`<svg class="map-swatch" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${svg`<path class="map-mark map-${side} map-${state}" d=${path} />`}
  </svg>`;
}

/** How many codes without a place are named. */
const namedAtMost = 10;

/** Who takes part and is not on the map, because nobody knows where they live. */
function withoutPlace(codes: readonly string[], words: RoundWords): TemplateResult | typeof nothing {
  if (codes.length === 0) return nothing;
  const left = codes.length - namedAtMost;
  const named = codes.slice(0, namedAtMost).join(", ");
  return html`<p class="map-missing">
    ${words.notOnMap(codes.length)} ${named}${left > 0 ? words.andMore(left) : nothing}
  </p>`;
}

function legend({ layers, precision }: MapDrawing, words: RoundWords): TemplateResult {
  return html`<ul class="map-legend">
    ${layers.map(
      (layer) =>
        html`<li>
          ${swatch(layer)}${words.legend[layer.side][layer.state]} <span class="tally">${layer.count}</span>
        </li>`,
    )}
    ${
      precision === ""
        ? nothing
        : html`<li>
            <svg class="map-swatch" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              ${svg`<circle class="map-precision" cx="8" cy="8" r="7" />`}</svg
            >${words.legend.precision}
          </li>`
    }
  </ul>`;
}

/**
 * Points and lines of a round, north up, with a scale and no background: nothing has to be loaded for it. Fires `choose`
 * with the id of a pair that is pressed. Its list is the way for who does not see it or has no mouse.
 */
export class RoundMap extends PageElement {
  static override properties = {
    points: { attribute: false },
    missing: { attribute: false },
    chosen: { attribute: false },
    words: { attribute: false },
    area: { state: true },
  };
  declare points: readonly MapPoint[];
  /** Codes of who takes part and has no known place. */
  declare missing: readonly string[];
  /** Id of the pair that is chosen. */
  declare chosen: string | undefined;
  declare words: RoundWords;
  /** What is looked at from nearby; undefined for everything. */
  declare protected area: MapArea | undefined;
  #drawn: Drawn | undefined;
  #pairs: ReadonlyMap<string, readonly MapPoint[]> = new Map();

  constructor() {
    super();
    this.missing = [];
    this.area = undefined;
  }

  /** Goes near a pair that is chosen, unless it is in sight from nearby already. */
  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const isOther = changed.has("points");
    if (isOther) {
      this.#pairs = pointsByPair(this.points);
      this.area = undefined;
    }
    const pair = this.#chosenPoints();
    const inSight = this.area !== undefined && pair.every((point) => isInArea(point, this.area));
    if (changed.has("chosen") && pair.length > 0 && !inSight) this.area = areaAround(pair, this.points);
    if (isOther || changed.has("chosen") || changed.has("area")) this.#draw();
  }

  #draw(): void {
    const points = this.points.filter((point) => isInArea(point, this.area));
    if (
      this.#drawn?.points.length !== points.length ||
      !points.every((point, at) => point === this.#drawn?.points[at])
    ) {
      this.#drawn = drawn(points);
    }
  }

  #chosenPoints(): readonly MapPoint[] {
    return this.chosen === undefined ? [] : (this.#pairs.get(this.chosen) ?? []);
  }

  #press(event: MouseEvent): void {
    const picture = event.currentTarget;
    if (this.#drawn === undefined || !(picture instanceof SVGSVGElement)) return;
    const { points, projection } = this.#drawn;
    const { left, top, width } = picture.getBoundingClientRect();
    const units = projection.width / width;
    const at = { x: (event.clientX - left) * units, y: (event.clientY - top) * units };
    const paired = points.filter(({ pair }) => pair !== undefined);
    const pair = pointAt(paired, projection, { at, reach })?.pair;
    if (pair !== undefined) this.dispatchEvent(new CustomEvent("choose", { detail: pair }));
  }

  #text(): string {
    const count = (state: MapPoint["state"]) => this.points.filter((point) => point.state === state).length;
    return this.words.mapText(count("matched"), count("waiting"), count("control"));
  }

  #picture({ projection, drawing }: Drawn): TemplateResult {
    const { width, height } = projection;
    const chosen = this.#chosenPoints();
    return html`<svg
      class="map"
      viewBox="0 0 ${width} ${height.toFixed(0)}"
      role="img"
      aria-label=${this.#text()}
      @click=${(event: MouseEvent) => {
        this.#press(event);
      }}
    >
      ${svg`<path class="map-precision" d=${drawing.precision} /><path class="map-line" d=${drawing.lines} />
      ${drawing.layers.map(layerPath)}
      ${chosen.length === 0 ? nothing : highlight(chosen, projection)}${scaleBar(projection, this.words)}`}
    </svg>`;
  }

  protected override render(): TemplateResult {
    const missing = withoutPlace(this.missing, this.words);
    if (this.#drawn === undefined)
      return html`<p class="quiet">${this.words.mapEmpty}</p>
        ${missing}`;
    return html`${this.#picture(this.#drawn)}
    ${
      this.area === undefined
        ? nothing
        : linkButton(this.words.mapWhole, () => {
            this.area = undefined;
          })
    }
    ${legend(this.#drawn.drawing, this.words)} ${missing}`;
  }
}

customElements.define("samen-hier-map", RoundMap);
