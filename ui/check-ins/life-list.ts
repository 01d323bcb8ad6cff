import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { MatchLifeView, MatchLivesView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { sectionHeading } from "../parts/heading.ts";
import { lifeCard, type LifeForms } from "./life-card.ts";

/** From so many matches on there is a field to find one. */
const manyMatches = 7;

/** Lives of matches on screen. */
export interface LifeListParts {
  readonly lives: MatchLivesView;
  readonly forms: LifeForms;
  /** What was typed to find a match by one of its codes. */
  readonly find: string;
  readonly search: (find: string) => void;
  /** How many cards are drawn. */
  readonly shown: number;
  readonly showMore: () => void;
}

const order = { red: 0, amber: 1, green: 2 } as const;

/** Those with most to worry about first; within that the order that came. */
function byLevel(one: MatchLifeView, other: MatchLifeView): number {
  return order[one.level] - order[other.level];
}

/** Matches with a code in which this occurs; all of them where it is empty. */
export function foundLives(matches: readonly MatchLifeView[], find: string): readonly MatchLifeView[] {
  const wanted = find.trim().toUpperCase();
  return matches.filter(({ match, group, household }) =>
    [match, group, household].some((code) => code.toUpperCase().includes(wanted)),
  );
}

function finder({ words }: ScreenContext, { lives, find, search }: LifeListParts): TemplateResult | typeof nothing {
  if (lives.matches.length < manyMatches) return nothing;
  return html`<div class="pair-choices" role="search">
    <label
      >${words.life.find}
      <input
        type="search"
        autocomplete="off"
        .value=${find}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) search(target.value);
        }}
    /></label>
  </div>`;
}

function cards(
  context: ScreenContext,
  { lives, forms }: LifeListParts,
  list: readonly MatchLifeView[],
): TemplateResult {
  return html`<ul class="pair-list">
    ${repeat(
      list,
      ({ match }) => match,
      (life) => lifeCard({ context, lives, life, forms }),
    )}
  </ul>`;
}

function ended(
  context: ScreenContext,
  parts: LifeListParts,
  list: readonly MatchLifeView[],
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<details class="fold">
    <summary>${context.words.life.endedTitle} <span class="tally">${list.length}</span></summary>
    ${cards(context, parts, list)}
  </details>`;
}

/** Every match of the year: those with most to worry about first, those that ended folded away. */
export function lifeList(context: ScreenContext, parts: LifeListParts): TemplateResult | typeof nothing {
  const { lives, find, shown, showMore } = parts;
  if (lives.matches.length === 0) return nothing;
  const { life: words } = context.words;
  const found = foundLives(lives.matches, find);
  const going = found.filter(({ status }) => status !== "ended").sort(byLevel);
  const left = going.length - shown;
  return html`<div class="lives">
    ${sectionHeading(words.listTitle)} ${finder(context, parts)}
    ${found.length === 0 ? html`<p class="quiet" role="status">${words.nothingFound}</p>` : nothing}
    ${cards(context, parts, going.slice(0, shown))}
    ${left > 0 ? linkButton(words.moreMatches(left), showMore) : nothing}
    ${ended(
      context,
      parts,
      found.filter(({ status }) => status === "ended"),
    )}
  </div>`;
}
