import { html, nothing, type TemplateResult } from "lit";
import type { Preview } from "../../core/screens/preview.ts";
import type { PerformOptions, ScreenContext } from "../context.ts";
import { differenceView } from "../parts/difference.ts";
import { sectionHeading } from "../parts/heading.ts";
import { problemList } from "../parts/problem-list.ts";
import { forgetPreviewView } from "../privacy/forget-preview.ts";

function lines(title: string, items: readonly string[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`${sectionHeading(title, 3)}
    <ul class="items">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}

function answersView({ answers }: Preview, title: string): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  return html`${sectionHeading(title, 3)}
  ${answers.map((sentences) => html`<p class="answer">${sentences.join(" ")}</p>`)}`;
}

/** A plan as a person sees it: in short, what was asked, the screen's own part, every change, and what is wrong. */
export function previewView(context: ScreenContext, preview: Preview, options: PerformOptions): TemplateResult {
  const { words } = context;
  const told = words.preview;
  return html`<p class="preview-verdict">
      ${preview.changes === 0 ? html`<strong>${told.readyNothing}.</strong> ${told.nothingWhy}` : preview.counted}
    </p>
    ${preview.forgets === undefined ? nothing : forgetPreviewView(context, preview.forgets)}
    ${lines(told.summary, preview.summary)}
    ${options.showsAnswers === true ? nothing : answersView(preview, told.answers)}
    ${options.show?.(preview) ?? nothing}
    ${
      preview.sheets.length === 0
        ? nothing
        : html`${sectionHeading(told.changesPerSheet, 3)} ${differenceView(words, preview.sheets)}`
    }
    ${preview.problems.length === 0 ? nothing : sectionHeading(words.shell.problems, 3)}
    ${problemList(context, preview.problems)}`;
}
