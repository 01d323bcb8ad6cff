import { html, nothing, type TemplateResult } from "lit";

/** The heading of a part of a screen. The name of the screen itself is level 1 and stands in the header. */
export function sectionHeading(text: string | TemplateResult, level: 2 | 3 = 2, id?: string): TemplateResult {
  return level === 2 ? html`<h2 id=${id ?? nothing}>${text}</h2>` : html`<h3 id=${id ?? nothing}>${text}</h3>`;
}
