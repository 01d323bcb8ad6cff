import { html, svg, type TemplateResult } from "lit";

/** Half the width of the drawing: all answers on one side of the middle. */
const half = 100;
const height = 12;

/** One answer in a bar: how far it comes, in percents of all answers, and which of the five it is. */
interface Piece {
  readonly from: number;
  readonly width: number;
  /** 0 disagrees fully, 4 agrees fully. */
  readonly place: number;
}

/**
 * Where the five answers lie around the middle: who disagrees to the left, who agrees to the right, and who does neither
 * half on each side. Bars of different questions can be compared because the middle is at the same place in all of them.
 */
export function piecesOf(counts: readonly number[]): readonly Piece[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const widths = counts.map((count) => (count / total) * half);
  const [first = 0, second = 0, neutral = 0] = widths;
  let from = half - first - second - neutral / 2;
  return widths.map((width, place) => {
    const piece = { from, width, place };
    from += width;
    return piece;
  });
}

/** The five answers as one bar; `told` says the same in words. */
export function answerBar(counts: readonly number[], told: string): TemplateResult {
  const pieces = piecesOf(counts).filter(({ width }) => width > 0);
  return html`<svg
    class="answer-bar"
    viewBox="0 0 ${2 * half} ${height}"
    preserveAspectRatio="none"
    role="img"
    aria-label=${told}
  >
    ${svg`<rect class="answer-ground" width=${2 * half} height=${height} />
    ${pieces.map(({ from, width, place }) => svg`<rect class="answer-${place}" x=${from.toFixed(2)} width=${width.toFixed(2)} height=${height} />`)}
    <path class="answer-middle" d="M${half} 0v${height}" />`}
  </svg>`;
}

/** What each colour of a bar means, in the order of the bar. */
export function answerLegend(title: string, answers: readonly string[]): TemplateResult {
  return html`<p class="quiet">${title}</p>
    <ul class="answer-legend">
      ${answers.map(
        (answer, place) =>
          html`<li>
            <svg class="answer-swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
              ${svg`<rect class="answer-${place}" width="12" height="12" />`}
            </svg>
            ${answer}
          </li>`,
      )}
    </ul>`;
}
