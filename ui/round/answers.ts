import { html, nothing, type TemplateResult } from "lit";
import type { NamedPair } from "../../core/matching/pool.ts";
import type { RoundWords } from "../text/nl/round.ts";

/** What was asked about a pair that is none, and what the answer is. */
export interface AnsweredQuestion extends NamedPair {
  readonly sentences: readonly string[];
}

/** Questions with their answers, which come in the same order; a question without an answer is not shown. */
export function answeredQuestions(
  asked: readonly NamedPair[],
  answers: readonly (readonly string[])[],
): readonly AnsweredQuestion[] {
  return asked.flatMap((pair, place) => {
    const sentences = answers[place];
    return sentences === undefined ? [] : [{ ...pair, sentences }];
  });
}

/** The answers as a list; nothing where nothing was asked. `isAsked`: the last one is what the person waits for. */
export function answerList(
  words: RoundWords,
  answers: readonly AnsweredQuestion[],
  isAsked = false,
): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  return html`<dl class="why-not">
    ${answers.map(
      ({ group, household, sentences }, place) =>
        html`<div>
          <dt tabindex="-1" class=${isAsked && place === answers.length - 1 ? "focus-first" : ""}>
            ${words.answerTo(group, household)}
          </dt>
          ${sentences.map((sentence) => html`<dd>${sentence}</dd>`)}
        </div>`,
    )}
  </dl>`;
}
