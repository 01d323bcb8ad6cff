import { html, nothing, type TemplateResult } from "lit";
import type { RankingView, SheetView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { button } from "../parts/button.ts";
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
  readonly onApply: () => void;
}

function namesOf({ sheet, ranking }: RankingParts): string {
  const names = ranking.columns.map(
    (letters) => sheet.columns.find(({ column }) => column === letters)?.name ?? letters,
  );
  return names.join(", ");
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

/** A ranking as one group of columns, and which number in it is the first choice, asked in words. */
export function rankingView({ words }: ScreenContext, parts: RankingParts): TemplateResult {
  const { sheets } = words;
  const { ranking, direction, onApply } = parts;
  const text = html`<p>${sheets.rankingText(namesOf(parts))}</p>`;
  const isKnown = ranking.first === "known";
  const isOpen = ranking.first === "ask" && direction === undefined;
  return html`<section class="ranking">
    <p>
      <strong>${sheets.ranking}</strong>
      ${isOpen ? mark("ask", "ask", sheets.ask) : mark("good", "sure", sheets.sure)}
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
    ${
      direction === undefined || direction === ranking.first
        ? nothing
        : button({ label: sheets.rankingApply, onClick: onApply })
    }
  </section>`;
}
