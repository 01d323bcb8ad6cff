import { html, nothing, type TemplateResult } from "lit";

/** One question of a screen that unfolds in its own place, with its answer beside it while it is folded. */
export interface QuestionParts {
  readonly title: string;
  /** The answer in a few words. */
  readonly answer: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Drawn only while it is open: lists of codes can be long. */
  readonly content: () => TemplateResult;
  /** A mark beside the answer, such as that something was changed. */
  readonly mark?: TemplateResult;
}

/** Draws a question. */
export function question(parts: QuestionParts): TemplateResult {
  const { title, answer, isOpen, onToggle, content, mark } = parts;
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
      <h2>${title}</h2>
      <span class="question-answer">${answer}${mark ?? nothing}</span>
    </summary>
    ${isOpen ? html`<div class="question-content">${content()}</div>` : nothing}
  </details>`;
}
