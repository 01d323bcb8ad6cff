import { html, nothing, type TemplateResult } from "lit";
import type { AnswersView, ItemView, ThemeView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { sectionHeading } from "../parts/heading.ts";
import { answerBar, answerLegend } from "./answer-bar.ts";
import { table } from "./table.ts";

/** Every count of a bar or of few answers, in words. */
function countsTold({ words }: ScreenContext, { answers }: ItemView, { counts }: AnswersView): string {
  return answers.map((answer, place) => words.results.counted(answer, counts[place] ?? 0)).join(", ");
}

function isFive({ scale }: ItemView): boolean {
  return scale === "agree" || scale === "satisfied";
}

/** The share of who agrees, with what it can be, and the answer in the middle. */
function summary({ words }: ScreenContext, item: ItemView, line: AnswersView): string {
  const { results } = words;
  const { agree, median, n } = line;
  const says = item.scale in results.agree ? results.agree[item.scale as keyof typeof results.agree] : undefined;
  return [
    ...(agree === undefined || says === undefined
      ? []
      : [`${says(agree.count, n)}: ${results.interval(agree.percent, agree.low, agree.high)}.`]),
    ...(median === undefined ? [] : [`${results.median(median)}.`]),
  ].join(" ");
}

function answersLine(context: ScreenContext, item: ItemView, line: AnswersView): TemplateResult {
  const { results } = context.words;
  const { who, n, missing, isFew } = line;
  const told = countsTold(context, item, line);
  return html`<li>
    <p class="answers-who">
      <strong>${who}</strong>
      <span class="quiet">${results.n(n)}${missing === 0 ? nothing : html`, ${results.missing(missing)}`}</span>
    </p>
    ${isFive(item) && !isFew ? answerBar(line.counts, results.bar(who, told)) : nothing}
    ${
      isFew
        ? html`${told === "" || n === 0 ? nothing : html`<p>${told}.</p>`}
            <p class="quiet">${results.few}</p>`
        : html`<p>${summary(context, item, line)}</p>`
    }
  </li>`;
}

/** Everything that the bars and sentences say, as a table: answers down, respondents side by side. */
function answersTable({ words }: ScreenContext, item: ItemView): TemplateResult {
  const { results } = words;
  const { answers, lines, label } = item;
  const isTold = (pick: (line: AnswersView) => unknown) => lines.some((line) => pick(line) !== undefined);
  const agreeRow = [
    results.agreeRow,
    ...lines.map(({ agree }) => (agree === undefined ? "" : results.interval(agree.percent, agree.low, agree.high))),
  ];
  return table({
    name: results.allAnswersOf(label),
    titles: [results.answer, ...lines.map(({ who }) => who)],
    rows: [
      ...answers.map((answer, place) => [answer, ...lines.map(({ counts }) => counts[place] ?? 0)]),
      [results.nRow, ...lines.map(({ n }) => n)],
      [results.missingRow, ...lines.map(({ missing }) => missing)],
      ...(isTold(({ agree }) => agree) ? [agreeRow] : []),
      ...(isTold(({ median }) => median) ? [[results.medianRow, ...lines.map(({ median }) => median ?? "")]] : []),
    ],
  });
}

function itemPart(context: ScreenContext, item: ItemView): TemplateResult {
  const { results } = context.words;
  const { label, lines, isOwn, scale } = item;
  // What has no bar is told by its table alone, which then is no detail.
  const isTable = scale === "choice" || scale === "choices" || scale === "level";
  const whole = answersTable(context, item);
  return html`<li class="result">
    <h4>${label}${isOwn === true ? html` <span class="quiet">(${results.own})</span>` : nothing}</h4>
    ${
      isTable
        ? html`${whole} ${scale === "choices" ? html`<p class="quiet">${results.optionsNote}</p>` : nothing}`
        : html`<ul class="answers">
              ${lines.map((line) => answersLine(context, item, line))}
            </ul>
            <details class="fold">
              <summary aria-label=${results.allAnswersOf(label)}>${results.allAnswers}</summary>
              ${whole}
            </details>`
    }
  </li>`;
}

/** How many questions of a theme are drawn, and what draws the others. */
export interface ThemeState {
  readonly shown: number;
  readonly showMore: () => void;
}

/** The questions that are answered alike, with one legend for all their bars. */
export function themePart(context: ScreenContext, theme: ThemeView, { shown, showMore }: ThemeState): TemplateResult {
  const { results } = context.words;
  const { label, items } = theme;
  const barred = items.filter((item) => isFive(item) && item.lines.some(({ isFew }) => !isFew));
  const scales = new Map(barred.map(({ scale, answers }) => [scale, answers]));
  const left = items.length - shown;
  return html`${sectionHeading(label, 3)}
    ${[...scales.values()].map((answers) => answerLegend(results.legend, answers))}
    <ul class="results">
      ${items.slice(0, shown).map((item) => itemPart(context, item))}
    </ul>
    ${left > 0 ? linkButton(results.more(left), showMore, `${results.more(left)}: ${label}`) : nothing}`;
}
