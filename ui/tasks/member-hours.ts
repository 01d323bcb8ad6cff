import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { ChecklistView, MemberHours, MonthHours } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { bar } from "../parts/bar.ts";
import { hoursLabel } from "../parts/hours.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";

/** The members of one group, and how they are shown. */
export interface MemberParts {
  readonly list: Pick<ChecklistView, "match" | "members">;
  readonly isNamed: boolean;
}

/** Months with more than was offered by a rounding are no months with too much. */
const slack = 0.05;

function isTooMuch({ hours, offered }: MonthHours): boolean {
  return offered !== undefined && hours > offered + slack;
}

/** The longest bar of a group: one scale for all its members, so that bars can be looked at beside each other. */
function scaleOf(members: readonly MemberHours[]): number {
  return Math.max(1, ...members.flatMap(({ months }) => months.map(({ hours }) => hours)));
}

/** The months as small columns, for who sees them; the words beside them say the same. */
function columns(months: readonly MonthHours[], scale: number): SVGTemplateResult {
  const column = ({ hours }: MonthHours, place: number) => {
    const height = Math.max(hours > 0 ? 1 : 0, (hours / scale) * 16);
    return svg`<rect class="bar-part" x=${place * 6} y=${16 - height} width="4.5" height=${height} />`;
  };
  const width = Math.max(1, months.length * 6);
  return svg`<svg class="month-bars" viewBox="0 0 ${width} 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="bar-ground" y="15.5" width=${width} height="0.5" />${months.map(column)}</svg>`;
}

function monthItem(context: ScreenContext, month: MonthHours, scale: number): TemplateResult {
  const { tasks } = context.words;
  const { label, hours, offered } = month;
  const spent = hoursLabel(hours, context.language);
  return html`<li>
    <span>${label}</span>
    <span
      >${offered === undefined ? tasks.hours(spent) : tasks.hoursOf(spent, hoursLabel(offered, context.language))}
      ${isTooMuch(month) ? mark("ask", "warning", tasks.tooMuch) : nothing}</span
    >
    ${bar(hours / scale)}
  </li>`;
}

function offer(context: ScreenContext, { offered, place }: MemberHours): TemplateResult {
  const { tasks } = context.words;
  const text = offered === undefined ? tasks.offerUnknown : tasks.offers(hoursLabel(offered, context.language));
  return html`<p class="quiet">
    ${text}. ${place === undefined ? nothing : placeLink(context, place, tasks.toAvailability)}
  </p>`;
}

function memberItem(context: ScreenContext, member: MemberHours, scale: number, isNamed: boolean): TemplateResult {
  const { tasks } = context.words;
  const { label, name, months, total } = member;
  const busiest = months.filter(isTooMuch).length;
  return html`<li>
    <details class="fold member">
      <summary>
        <span class="summary-title">${isNamed ? (name ?? label) : label}</span>
        <span class="tally">${tasks.hoursInYear(hoursLabel(total, context.language))}</span>
        ${columns(months, scale)} ${busiest === 0 ? nothing : mark("ask", "warning", tasks.monthsTooMuch(busiest))}
      </summary>
      ${offer(context, member)}
      <ul class="profile">
        ${months.map((month) => monthItem(context, month, scale))}
      </ul>
    </details>
  </li>`;
}

/** Hours per member and month, in the order in which the group lists its members: hours, never a ranking. */
export function memberHours(context: ScreenContext, { list, isNamed }: MemberParts): TemplateResult | typeof nothing {
  const { members } = list;
  if (members.length === 0) return nothing;
  const { tasks } = context.words;
  const scale = scaleOf(members);
  return html`<h4>${tasks.membersTitle}</h4>
    <p class="quiet">${tasks.membersSay}</p>
    <ul class="members">
      ${members.map((member) => memberItem(context, member, scale, isNamed))}
    </ul>`;
}
