import { html, nothing, type TemplateResult } from "lit";
import type { ForgetPreview } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { table } from "../results/table.ts";

/** Sentences under a heading, each said once. */
export function toldList(title: string, texts: readonly string[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`${sectionHeading(title, 3)}
    <ul class="items">
      ${[...new Set(texts)].map((text) => html`<li>${text}</li>`)}
    </ul>`;
}

/** Cells that may be about them, to look at by oneself. */
export function doubtfulList(
  context: ScreenContext,
  { doubtful }: Pick<ForgetPreview, "doubtful">,
): TemplateResult | typeof nothing {
  if (doubtful.length === 0) return nothing;
  const { privacy } = context.words;
  return html`${sectionHeading(privacy.doubtfulTitle(doubtful.length), 3)}
    <p class="quiet">${privacy.doubtfulSays}</p>
    <ul class="choices">
      ${doubtful.map((place) => html`<li>${placeLink(context, place)}</li>`)}
    </ul>`;
}

/** Who would be forgotten: what goes sheet by sheet, what stays elsewhere, and that there is no way back. */
export function forgetPreviewView(context: ScreenContext, forgets: ForgetPreview): TemplateResult {
  const { privacy } = context.words;
  const { replacement, removed, unreachable } = forgets;
  return html`<p>${mark("bad", "warning", privacy.final)}</p>
    <p>${privacy.replaced(replacement)}</p>
    ${sectionHeading(privacy.removedTitle, 3)}
    ${table({
      name: privacy.removedTitle,
      titles: [privacy.sheet, privacy.cells, privacy.rows],
      rows: removed.map(({ sheet, cells, rows }) => [sheet, cells, rows]),
    })}
    ${toldList(
      privacy.unreachableTitle,
      unreachable.map(({ text }) => text),
    )}
    ${doubtfulList(context, forgets)}`;
}
