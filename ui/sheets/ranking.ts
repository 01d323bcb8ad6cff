import { html, type TemplateResult } from "lit";
import type { RankingView, SheetView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { mark } from "../parts/level.ts";

/** Which number is the first choice. */
export type Direction = "lowest" | "highest";

/** The columns of a ranking on screen. */
export interface RankingParts {
  /** Unique in the page. */
  readonly id: string;
  readonly sheet: SheetView;
  readonly ranking: RankingView;
  /** What the person chose; what is in force where it is absent. */
  readonly direction?: Direction;
  readonly onChoose: (direction: Direction) => void;
}

function namesOf({ sheet, ranking }: RankingParts): string {
  const names = ranking.columns.map(
    (letters) => sheet.columns.find(({ column }) => column === letters)?.name ?? letters,
  );
  return names.join(", ");
}

/** True where the person said another direction than the one in force. */
export function isNewDirection(ranking: RankingView | undefined, direction: Direction | undefined): boolean {
  return ranking !== undefined && ranking.first !== "known" && direction !== undefined && direction !== ranking.first;
}

function radio({ id, ranking, direction, onChoose }: RankingParts, value: Direction, label: string): TemplateResult {
  return html`<label class="radio">
    <input
      type="radio"
      name=${id}
      value=${value}
      .checked=${(direction ?? ranking.first) === value}
      @change=${() => {
        onChoose(value);
      }}
    />
    ${label}
  </label>`;
}

function rankingMark({ words }: ScreenContext, { ranking, direction }: RankingParts): TemplateResult {
  const { sheets } = words;
  if (isNewDirection(ranking, direction)) return mark("info", "check", sheets.changed);
  return ranking.first === "ask" ? mark("ask", "ask", sheets.ask) : mark("good", "sure", sheets.sure);
}

/** A ranking as one group of columns, and which number in it is the first choice, asked in words. */
export function rankingView(context: ScreenContext, parts: RankingParts): TemplateResult {
  const { sheets } = context.words;
  const { ranking } = parts;
  const text = html`<p>${sheets.rankingText(namesOf(parts))}</p>`;
  const isKnown = ranking.first === "known";
  return html`<section class="ranking">
    <p>
      <strong>${sheets.ranking}</strong>
      ${rankingMark(context, parts)}
    </p>
    ${text}
    ${
      isKnown
        ? html`<p class="quiet">${sheets.rankingKnown}</p>`
        : html`<fieldset>
            <legend>${sheets.rankingAsk}</legend>
            ${radio(parts, "lowest", sheets.rankingLowest)} ${radio(parts, "highest", sheets.rankingHighest)}
          </fieldset>`
    }
  </section>`;
}
