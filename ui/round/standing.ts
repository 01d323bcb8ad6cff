import { html, nothing, type TemplateResult } from "lit";
import type { AnswerView, MatchView } from "../../core/screens/views.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import type { AskedField, Given } from "./ask-form.ts";
import "./ask-form.ts";
import { smallButton } from "./small-button.ts";
import type { RoundPart } from "./part.ts";

/** How the list of standing matches is shown now, and what changes that. */
export interface StandingState {
  readonly shown: number;
  readonly showMore: () => void;
  /** Matches whose form for a replacement is unfolded. */
  readonly replacing: ReadonlySet<string>;
  readonly toggle: (match: string) => void;
}

function isWaiting({ answers, status, isRefused }: MatchView): boolean {
  return status === "proposed" && isRefused !== true && answers.some(({ answer }) => answer === "open");
}

/** Matches that people have still to answer, or of which the status cannot be read. */
export function undecided({ view }: Pick<RoundPart, "view">): readonly MatchView[] {
  return view.matches.filter(({ status }) => status === "proposed" || status === "unknown");
}

/** Matches that are confirmed or running. */
export function decided({ view }: Pick<RoundPart, "view">): readonly MatchView[] {
  return view.matches.filter(({ status }) => status !== "proposed" && status !== "unknown");
}

/** How many proposals wait for somebody, in a few words. */
export function standingAnswer(part: RoundPart): string {
  const matches = undecided(part);
  return part.context.words.round.standing(matches.filter(isWaiting).length, matches.length);
}

const marks = { yes: ["good", "check"], no: ["bad", "refused"] } as const;

/** Who answered what. */
function given({ context }: RoundPart, { answers }: MatchView): TemplateResult | typeof nothing {
  const { round } = context.words;
  const item = ({ side, answer, on }: AnswerView) => {
    if (answer === "open") return nothing;
    const [tone, picture] = marks[answer];
    return html`<li>${mark(tone, picture, round.answered(round[side], round.answers[answer], on))}</li>`;
  };
  if (answers.every(({ answer }) => answer === "yes")) return html`<p>${mark("good", "check", round.allYes)}</p>`;
  return answers.every(({ answer }) => answer === "open")
    ? nothing
    : html`<ul class="marks">
        ${answers.map(item)}
      </ul>`;
}

/** Of whom an answer is awaited, each with a button for their yes. */
function awaited(part: RoundPart, match: MatchView): TemplateResult | typeof nothing {
  const { id, round: number, answers } = match;
  const open = answers.filter(({ answer }) => answer === "open");
  if (open.length === 0) return nothing;
  const { round } = part.context.words;
  const item = ({ side }: AnswerView) => {
    if (number === undefined || !isWaiting(match)) return html`<li>${round[side]}</li>`;
    const sayYes = () => {
      part.perform({ job: "accept", round: number, match: id, by: side }, { title: round.yesTitle(id) });
    };
    return html`<li>${smallButton(round.saysYes[side], sayYes, `${round.saysYes[side]}: ${id}`)}</li>`;
  };
  return html`<p class="quiet">${round.awaited}</p>
    <ul class="marks">
      ${open.map(item)}
    </ul>`;
}

function start(part: RoundPart, { id, round: number, answers, startsOn }: MatchView): TemplateResult | typeof nothing {
  const { round } = part.context.words;
  if (startsOn !== undefined) return html`<p>${round.startsOn(startsOn)}</p>`;
  if (number === undefined || answers.some(({ answer }) => answer !== "yes")) return nothing;
  const day: AskedField = { name: "start", label: round.start(id), isDate: true, missing: round.startMissing };
  return html`<samen-hier-ask
    .fields=${[day]}
    .label=${round.startSave}
    .spoken=${round.startSaveOf(id)}
    .take=${({ start = "" }: Given) => {
      part.perform({ job: "accept", round: number, match: id, by: "all", start }, { title: round.start(id) });
    }}
  ></samen-hier-ask>`;
}

function replaceFields({ context, view }: RoundPart, { group, household }: MatchView): readonly AskedField[] {
  const { round } = context.words;
  const taken = view.matches.flatMap((match) => [match.group, match.household]);
  const codes = [...new Set([...view.households, ...view.groups, ...taken])];
  return [
    {
      name: "code",
      label: round.replaceWho,
      hint: round.replaceHint,
      codes: codes.filter((code) => code !== group && code !== household),
      missing: round.codeUnknown,
    },
    { name: "reason", label: round.reason, hint: round.reasonHint, missing: round.reasonMissing },
  ];
}

function replaceForm(part: RoundPart, match: MatchView): TemplateResult {
  const { round } = part.context.words;
  const isGroup = (code: string) =>
    part.view.groups.includes(code) || part.view.matches.some(({ group }) => group === code);
  return html`<p class="quiet">${round.replaceSays}</p>
    <samen-hier-ask
      .fields=${replaceFields(part, match)}
      .label=${round.replace}
      .spoken=${`${round.replace}: ${match.id}`}
      .take=${({ code = "", reason = "" }: Given) => {
        const wanted = isGroup(code) ? { group: code } : { household: code };
        part.perform({ job: "replace", match: match.id, ...wanted, reason }, { title: round.replacePreview(match.id) });
      }}
    ></samen-hier-ask>`;
}

function replaceFold(
  part: RoundPart,
  match: MatchView,
  { replacing, toggle }: StandingState,
): TemplateResult | typeof nothing {
  if (match.status !== "proposed") return nothing;
  const { round } = part.context.words;
  const isOpen = replacing.has(match.id);
  return html`<button
      type="button"
      class="link"
      aria-expanded=${isOpen ? "true" : "false"}
      aria-label="${round.replaceTitle}: ${match.id}"
      @click=${() => {
        toggle(match.id);
      }}
    >
      ${round.replaceTitle}
    </button>
    ${isOpen ? replaceForm(part, match) : nothing}`;
}

function matchItem(part: RoundPart, match: MatchView, state: StandingState): TemplateResult {
  const { context } = part;
  const { id, group, household, statusLabel, place, isRefused } = match;
  return html`<li class="pair">
    <h3>${id}: ${context.words.round.pair(group, household)}</h3>
    <p class="pair-line">
      <span class="quiet">${statusLabel}</span> ${place === undefined ? nothing : placeLink(context, place)}
    </p>
    ${isRefused === true ? html`<p>${mark("bad", "refused", context.words.round.refused)}</p>` : nothing}
    ${given(part, match)} ${awaited(part, match)} ${start(part, match)} ${replaceFold(part, match, state)}
  </li>`;
}

/** The numbers of the rounds of some matches, each once. */
function roundsOf(matches: readonly MatchView[]): readonly number[] {
  return [...new Set(matches.flatMap(({ round }) => (round === undefined ? [] : [round])))];
}

/** Rounds in which somebody has still to answer: all of them can say yes at once, with the day on which they begin. */
function allAtOnce(part: RoundPart): TemplateResult | typeof nothing {
  const { round } = part.context.words;
  const numbers = roundsOf(part.view.matches.filter(isWaiting));
  if (numbers.length === 0) return nothing;
  const sayYes = (number: number, start: string) => {
    const day = start === "" ? {} : { start };
    part.perform({ job: "accept", round: number, by: "all", ...day }, { title: round.yesAllOf(number) });
  };
  return html`<p class="quiet">${round.yesAllSays}</p>
    ${numbers.map(
      (number) =>
        html`<samen-hier-ask
          .fields=${[{ name: "start", label: round.startOfRound(number), hint: round.startLater, isDate: true }]}
          .label=${round.yesAllOf(number)}
          .take=${({ start = "" }: Given) => {
            sayYes(number, start);
          }}
        ></samen-hier-ask>`,
    )}`;
}

/** Rounds of which every pair is settled and none has a day yet: they can begin on one. */
function beginTogether(part: RoundPart): TemplateResult | typeof nothing {
  const { round } = part.context.words;
  const busy = new Set(
    roundsOf([...undecided(part), ...decided(part).filter(({ startsOn }) => startsOn !== undefined)]),
  );
  const numbers = roundsOf(decided(part)).filter((number) => !busy.has(number));
  return html`${numbers.map((number) => {
    const day: AskedField = {
      name: "start",
      label: round.startOfRound(number),
      isDate: true,
      missing: round.startMissing,
    };
    return html`<samen-hier-ask
      .fields=${[day]}
      .label=${round.startSave}
      .spoken=${round.startSaveOfRound(number)}
      .take=${({ start = "" }: Given) => {
        part.perform({ job: "accept", round: number, by: "all", start }, { title: round.startOfRound(number) });
      }}
    ></samen-hier-ask>`;
  })}`;
}

/** The first of some matches, each with who said what, and how to go on with it. */
function matchList(part: RoundPart, matches: readonly MatchView[], state: StandingState): TemplateResult {
  const left = matches.length - state.shown;
  return html`<ul class="pair-list">
      ${matches.slice(0, state.shown).map((match) => matchItem(part, match, state))}
    </ul>
    ${left > 0 ? linkButton(part.context.words.round.showMore(Math.min(left, state.shown)), state.showMore) : nothing}`;
}

/** Proposals: who said yes, who has still to, and how to choose another. */
export function standing(part: RoundPart, state: StandingState): TemplateResult {
  return html`${allAtOnce(part)} ${matchList(part, undecided(part), state)}`;
}

/** Matches that everybody said yes to, with the day on which they begin. */
export function settled(part: RoundPart, state: StandingState): TemplateResult {
  return html`${beginTogether(part)} ${matchList(part, decided(part), state)}`;
}
