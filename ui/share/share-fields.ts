import { html, nothing, type TemplateResult } from "lit";
import type { ScreenContext } from "../context.ts";
import { mark } from "../parts/level.ts";
import { hasCalendar, hasSecret, mayBeInternal, mayHaveMember, mayHaveNames, type ShareChoice } from "./audiences.ts";

/** What was chosen of a file, and what changes it. */
export interface ShareFields {
  readonly context: ScreenContext;
  readonly choice: ShareChoice;
  readonly change: (changed: Partial<ShareChoice>) => void;
}

interface TypedParts {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly says?: string;
}

function typed({ label, value, change, says }: TypedParts): TemplateResult {
  const type = (event: Event) => {
    if (event.target instanceof HTMLInputElement) change(event.target.value);
  };
  return html`<label class="ask-field"
      >${label}
      <input type="text" autocomplete="off" spellcheck="false" .value=${value} @change=${type} />
    </label>
    ${says === undefined ? nothing : html`<p class="quiet">${says}</p>`}`;
}

function check(label: string, isChecked: boolean, change: (isChecked: boolean) => void): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${isChecked}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) change(event.target.checked);
      }}
    />
    ${label}</label
  >`;
}

/** Whose it is, in words that a person types; nothing where it is of everybody. */
export function whoField({ context, choice, change }: ShareFields): TemplateResult | typeof nothing {
  const labels: Partial<Record<string, string>> = context.words.share.whoLabels;
  const label = labels[choice.audience];
  if (label === undefined) return nothing;
  return typed({
    label,
    value: choice.who,
    change: (who) => {
      change({ who });
    },
  });
}

/** What else can be chosen, for those whom it is offered to. */
export function optionFields({ context, choice, change }: ShareFields): TemplateResult {
  const { share } = context.words;
  const { audience, isNamed, isCalendar, isInternal, member, secret } = choice;
  const fields: readonly (TemplateResult | false)[] = [
    mayHaveMember(audience) &&
      typed({
        label: share.member,
        value: member,
        change: (value) => {
          change({ member: value });
        },
      }),
    hasSecret(audience) &&
      typed({
        label: share.secret,
        value: secret,
        says: share.secretSays,
        change: (value) => {
          change({ secret: value });
        },
      }),
    mayHaveNames(audience) &&
      check(share.names, isNamed, (value) => {
        change({ isNamed: value });
      }),
    hasCalendar(audience) &&
      check(share.calendar, isCalendar, (value) => {
        change({ isCalendar: value });
      }),
    mayBeInternal(audience) &&
      check(share.internal, isInternal, (value) => {
        change({ isInternal: value });
      }),
    mayBeInternal(audience) && isInternal && html`<p>${mark("bad", "warning", share.internalSays)}</p>`,
  ];
  return html`${fields.filter((field) => field !== false)}`;
}
