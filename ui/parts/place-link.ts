import { html, type TemplateResult } from "lit";
import type { Place } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "./button.ts";

/** How people speak of a place: `blad Groepen, cel C7`. */
export function placeWords({ words }: Pick<ScreenContext, "words">, { sheet, cell }: Place): string {
  return cell === undefined ? words.shell.sheet(sheet) : words.shell.cell(sheet, cell);
}

/** A link to a place of the workbook; words alone where the host cannot show it. */
export function placeLink(context: ScreenContext, place: Place, text?: string): TemplateResult {
  const where = placeWords(context, place);
  if (!context.bridge.canGoTo) return html`<span class="place">${text ?? where}</span>`;
  const goTo = context.words.shell.goToCell(where);
  // What is said begins with what is seen, so that who speaks to the computer can name it.
  const spoken = text === undefined ? undefined : `${text}: ${goTo}`;
  return linkButton(
    text ?? where,
    () => {
      context.goTo(place);
    },
    spoken,
  );
}

/** A number and what it counts. */
export interface CountParts {
  readonly count: number;
  readonly label: string;
  /** Where it leads; a number that leads nowhere is words alone. */
  readonly place?: Place;
  /** Instead of a place: what happens when it is pressed. */
  readonly onClick?: () => void;
}

/** A number that leads to what it counts. */
export function countLink(context: ScreenContext, { count, label, place, onClick }: CountParts): TemplateResult {
  const text = html`<strong>${count}</strong> ${label}`;
  if (onClick !== undefined) return linkButton(text, onClick);
  if (place === undefined || !context.bridge.canGoTo) return html`<span class="count">${text}</span>`;
  return linkButton(
    text,
    () => {
      context.goTo(place);
    },
    `${count} ${label}: ${context.words.shell.goToCell(placeWords(context, place))}`,
  );
}
