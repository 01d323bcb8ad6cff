import { html, nothing, type TemplateResult } from "lit";
import type { MatchLifeView, MatchLivesView, MatchStep } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { bar } from "../parts/bar.ts";
import { foldButton } from "../parts/fold-button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { draftKey, emptyDraft, type LifeDraft, type LifeDrafts } from "./life-draft.ts";
import { lifeForm } from "./life-form.ts";

/** Which forms are unfolded, what was filled in, and what changes that. */
export interface LifeForms {
  readonly drafts: LifeDrafts;
  /** The step whose form is unfolded, by match. */
  readonly open: ReadonlyMap<string, MatchStep>;
  readonly fold: (match: string, step: MatchStep | undefined) => void;
  readonly change: (key: string, draft: LifeDraft) => void;
  readonly look: (life: MatchLifeView, step: MatchStep) => void;
}

/** One match on screen. */
export interface LifeCardParts {
  readonly context: ScreenContext;
  readonly lives: MatchLivesView;
  readonly life: MatchLifeView;
  readonly forms: LifeForms;
}

const marks = {
  green: ["good", "check"],
  amber: ["ask", "warning"],
  red: ["bad", "error"],
} as const;

/** Its worst signal in a word; of a match that has ended nobody has to act any more. */
function levelMark({ context, life }: LifeCardParts): TemplateResult | typeof nothing {
  if (life.status === "ended" || life.status === "confirmed") return nothing;
  const [tone, picture] = marks[life.level];
  return html`<li>${mark(tone, picture, context.words.life.levels[life.level])}</li>`;
}

function datesLine({ context, life }: LifeCardParts): TemplateResult {
  const { life: words } = context.words;
  const { status, startsOnLabel, pausedLabel, resumesLabel, endedLabel } = life;
  const paused =
    status !== "paused" || pausedLabel === undefined
      ? []
      : [
          `${words.paused(pausedLabel)}, ${resumesLabel === undefined ? words.resumesUnknown : words.resumes(resumesLabel)}`,
        ];
  const lines = [
    startsOnLabel === undefined ? words.noStart : words.startsOn(startsOnLabel),
    ...paused,
    ...(endedLabel === undefined ? [] : [words.ended(endedLabel)]),
  ];
  return html`<p class="quiet">${lines.map((line) => `${line}. `)}</p>`;
}

function talksLine(text: string, { held, total }: MatchLifeView["groupTalks"]): TemplateResult | typeof nothing {
  if (total === 0) return nothing;
  return html`<p class="progress-line">${text} ${bar(held / total)}</p>`;
}

function steps({ context, life, forms }: LifeCardParts): TemplateResult | typeof nothing {
  if (life.steps.length === 0) return nothing;
  const { life: words } = context.words;
  const open = forms.open.get(life.match);
  return html`<div class="buttons card-actions">
    ${life.steps.map((step) =>
      foldButton({
        label: words.steps[step],
        spoken: `${words.steps[step]}: ${life.match}`,
        isOpen: open === step,
        toggle: () => {
          forms.fold(life.match, open === step ? undefined : step);
        },
      }),
    )}
  </div>`;
}

function openForm(parts: LifeCardParts): TemplateResult | typeof nothing {
  const { context, lives, life, forms } = parts;
  const step = forms.open.get(life.match);
  if (step === undefined || !life.steps.includes(step)) return nothing;
  const key = draftKey(life, step);
  return lifeForm({
    context,
    lives,
    life,
    step,
    draft: forms.drafts.get(key) ?? emptyDraft(life, step),
    change: (draft) => {
      forms.change(key, draft);
    },
    look: () => {
      forms.look(life, step);
    },
  });
}

/** One match: how it stands, how far its talks are on both sides, and what can be done with it. */
export function lifeCard(parts: LifeCardParts): TemplateResult {
  const { context, life, forms } = parts;
  const { life: words, tasks } = context.words;
  const { match, group, household, statusLabel, groupTalks, householdTalks, place } = life;
  const isUnsaved = life.steps.some((step) => forms.drafts.has(draftKey(life, step)));
  return html`<li class="pair">
    <h3>${tasks.match(match, group, household)}</h3>
    <ul class="marks">
      ${levelMark(parts)}
      <li class="quiet">${statusLabel}</li>
      ${isUnsaved ? html`<li>${mark("info", "info", words.unsaved)}</li>` : nothing}
    </ul>
    ${datesLine(parts)} ${talksLine(words.groupTalks(groupTalks.held, groupTalks.total), groupTalks)}
    ${talksLine(words.householdTalks(householdTalks.held, householdTalks.total), householdTalks)}
    ${place === undefined ? nothing : html`<p class="pair-line">${placeLink(context, place)}</p>`} ${steps(parts)}
    ${openForm(parts)}
  </li>`;
}
