import { html, nothing, type TemplateResult } from "lit";

/** One question of a screen that unfolds in its own place, with its answer beside it while it is folded. */
export interface QuestionParts {
  readonly title: string;
  /** Level of its heading; 2 when absent. */
  readonly level?: 2 | 3;
  /** The answer in a few words; undefined where the title says it all. */
  readonly answer: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Drawn only while it is open: lists of codes can be long. */
  readonly content: () => TemplateResult;
}

/** Draws a question. */
export function question(parts: QuestionParts): TemplateResult {
  const { title, level = 2, answer, isOpen, onToggle, content } = parts;
  return html`<details
    class="question"
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      const { currentTarget, target } = event;
      if (target === currentTarget && target instanceof HTMLDetailsElement && target.open !== isOpen) {
        onToggle(target.open);
      }
    }}
  >
    <summary>
      ${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
      ${answer === undefined ? nothing : html`<span class="question-answer">${answer}</span>`}
    </summary>
    ${isOpen ? html`<div class="question-content">${content()}</div>` : nothing}
  </details>`;
}
