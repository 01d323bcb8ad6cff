import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { MapPoint } from "../../core/screens/views.ts";
import { PageElement } from "../parts/screen-element.ts";
import type { RoundWords } from "../text/nl/round.ts";
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

/** Everything of a round that does not change with what is chosen: made once for the same points. */
interface Drawn {
  readonly projection: Projection;
  readonly drawing: MapDrawing;
  readonly pairs: ReadonlyMap<string, readonly MapPoint[]>;
}

function drawn(points: readonly MapPoint[]): Drawn | undefined {
  const projection = projectionOf(points);
  if (projection === undefined) return undefined;
  return { projection, drawing: drawingOf(points, projection), pairs: pointsByPair(points) };
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
    return svg`<text x=${x + (isRight ? 9 : -9)} y=${y + 4} text-anchor=${isRight ? "start" : "end"}>${point.code}</text>`;
  });
  return svg`<g class="map-chosen"><path class="map-chosen-line" d=${pairLine(points, projection)} /><path d=${marks} />${names}</g>`;
}

function swatch({ side, state, shape }: MarkLayer): TemplateResult {
  const path = markPath(shape, { x: 8, y: 8 });
  return html`<svg class="map-swatch" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${svg`<path class="map-mark map-${side} map-${state}" d=${path} />`}
  </svg>`;
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
  static override properties = { points: { attribute: false }, chosen: { type: String }, words: { attribute: false } };
  declare points: readonly MapPoint[];
  /** Id of the pair that is chosen. */
  declare chosen: string | undefined;
  declare words: RoundWords;
  #drawn: Drawn | undefined;

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has("points")) this.#drawn = drawn(this.points);
  }

  #press(event: MouseEvent): void {
    const picture = event.currentTarget;
    if (this.#drawn === undefined || !(picture instanceof SVGSVGElement)) return;
    const { projection } = this.#drawn;
    const { left, top, width } = picture.getBoundingClientRect();
    const units = projection.width / width;
    const at = { x: (event.clientX - left) * units, y: (event.clientY - top) * units };
    const paired = this.points.filter(({ pair }) => pair !== undefined);
    const pair = pointAt(paired, projection, { at, reach })?.pair;
    if (pair !== undefined) this.dispatchEvent(new CustomEvent("choose", { detail: pair }));
  }

  #text(): string {
    const count = (state: MapPoint["state"]) => this.points.filter((point) => point.state === state).length;
    return this.words.mapText(count("matched"), count("waiting"), count("control"));
  }

  protected override render(): TemplateResult {
    if (this.#drawn === undefined) return html`<p class="quiet">${this.words.mapEmpty}</p>`;
    const { projection, drawing, pairs } = this.#drawn;
    const { width, height } = projection;
    const chosen = this.chosen === undefined ? undefined : pairs.get(this.chosen);
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
        ${chosen === undefined ? nothing : highlight(chosen, projection)}${scaleBar(projection, this.words)}`}
      </svg>
      ${legend(drawing, this.words)}`;
  }
}

customElements.define("samen-hier-map", RoundMap);
