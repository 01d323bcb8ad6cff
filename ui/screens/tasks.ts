import { html, nothing, type TemplateResult } from "lit";
import type { ChecklistView, TasksView } from "../../core/screens/views.ts";
import { linkButton, type ButtonParts } from "../parts/button.ts";
import { emptyView } from "../parts/empty-view.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mark } from "../parts/level.ts";
import { mainBar } from "../parts/main-bar.ts";
import { problemList } from "../parts/problem-list.ts";
import { ScreenElement } from "../parts/screen-element.ts";
import { programmePanel } from "../share/share-panel.ts";
import { checklist, type CardPart } from "../tasks/checklist.ts";
import { programmeNotes } from "../tasks/programme-notes.ts";
import { taskFilters, type TaskFilter } from "../tasks/shown-tasks.ts";

/** How many lists, and tasks of one list, are drawn at once. */
const [listsAtOnce, tasksAtOnce] = [30, 20];

/** Those with most left lying first. */
function byUrgency(lists: readonly ChecklistView[]): readonly ChecklistView[] {
  const urgency = ({ overdue, soon, withoutOwner }: ChecklistView) => overdue * 1e6 + soon * 1e3 + withoutOwner;
  return [...lists].sort((one, other) => urgency(other) - urgency(one));
}

/** Tasks: who does what, and what is left lying? */
export class TasksScreen extends ScreenElement {
  static override properties = {
    ...ScreenElement.properties,
    filter: { state: true },
    open: { state: true },
    parts: { state: true },
    sharesAll: { state: true },
    whole: { state: true },
    shown: { state: true },
    isNamed: { state: true },
  };
  declare view: TasksView;
  declare protected filter: TaskFilter;
  /** Matches whose tasks are unfolded. */
  declare protected open: ReadonlySet<string>;
  /** What else is unfolded, by match. */
  declare protected parts: ReadonlyMap<string, CardPart>;
  /** True while it is shown what can be shared of the programme as a whole. */
  declare protected sharesAll: boolean;
  /** Matches of which all tasks are drawn. */
  declare protected whole: ReadonlySet<string>;
  declare protected shown: number;
  declare protected isNamed: boolean;

  constructor() {
    super();
    this.filter = "attention";
    this.open = new Set();
    this.parts = new Map();
    this.sharesAll = false;
    this.whole = new Set();
    this.shown = listsAtOnce;
    this.isNamed = false;
  }

  /** True once a list stands on a sheet: until then lists are what they would be. */
  #isWritten(): boolean {
    return this.view.checklists.some(({ place }) => place !== undefined);
  }

  #make(): void {
    void this.context.perform({ job: "checklists" }, { title: this.context.words.tasks.previewTitle });
  }

  #mainBar(): TemplateResult {
    const { tasks } = this.context.words;
    const { toWrite } = this.view;
    if (toWrite === 0)
      return this.view.checklists.length === 0 ? this.#barToRound() : mainBar({ note: tasks.upToDate });
    const label = this.#isWritten() ? tasks.update(toWrite) : tasks.make(toWrite);
    return mainBar({
      main: {
        label,
        onClick: () => {
          this.#make();
        },
      },
    });
  }

  #toRound(): ButtonParts {
    return {
      label: this.context.words.tasks.toRound,
      onClick: () => {
        this.context.open("round");
      },
    };
  }

  #barToRound(): TemplateResult {
    return mainBar({ main: this.#toRound() });
  }

  #empty(): TemplateResult {
    const { tasks } = this.context.words;
    const { toWrite, undated, unconfirmed } = this.view;
    const text =
      toWrite > 0
        ? tasks.emptyReady(toWrite)
        : undated > 0
          ? tasks.emptyUndated(undated)
          : unconfirmed > 0
            ? tasks.emptyUnconfirmed(unconfirmed)
            : tasks.emptyNoMatch;
    return emptyView({ title: tasks.emptyTitle, text });
  }

  #sum(): TemplateResult {
    const { tasks } = this.context.words;
    const { checklists } = this.view;
    const sum = (key: "overdue" | "soon" | "withoutOwner" | "waiting") =>
      checklists.reduce((total, list) => total + list[key], 0);
    const [overdue, soon, withoutOwner, waiting] = [sum("overdue"), sum("soon"), sum("withoutOwner"), sum("waiting")];
    return html`${sectionHeading(tasks.sumTitle)}
      <ul class="marks">
        ${overdue > 0 ? html`<li>${mark("bad", "error", tasks.overdue(overdue))}</li>` : nothing}
        ${soon > 0 ? html`<li>${mark("ask", "warning", tasks.soon(soon))}</li>` : nothing}
        ${withoutOwner > 0 ? html`<li>${mark("ask", "ask", tasks.withoutOwner(withoutOwner))}</li>` : nothing}
        ${waiting > 0 ? html`<li>${mark("calm", "info", tasks.waiting(waiting))}</li>` : nothing}
        ${overdue + soon === 0 ? html`<li>${mark("good", "check", tasks.nothingLeft)}</li>` : nothing}
      </ul>
      ${this.#unconfirmed()} ${programmeNotes(this.context, this.view)}`;
  }

  #unconfirmed(): TemplateResult | typeof nothing {
    const { unconfirmed } = this.view;
    if (unconfirmed === 0) return nothing;
    const { label, onClick } = this.#toRound();
    return html`<p>${this.context.words.tasks.unconfirmed(unconfirmed)}. ${linkButton(label, onClick)}</p>`;
  }

  #filters(): TemplateResult {
    const { tasks } = this.context.words;
    return html`<label class="one-choice"
        >${tasks.filterTitle}
        <select
          @change=${(event: Event) => {
            if (!(event.target instanceof HTMLSelectElement)) return;
            const { value } = event.target;
            this.filter = taskFilters.find((filter) => filter === value) ?? "attention";
          }}
        >
          ${taskFilters.map(
            (filter) =>
              html`<option value=${filter} ?selected=${filter === this.filter}>${tasks.filters[filter]}</option>`,
          )}
        </select></label
      ><label class="check"
        ><input
          type="checkbox"
          .checked=${this.isNamed}
          @change=${(event: Event) => {
            if (event.target instanceof HTMLInputElement) this.isNamed = event.target.checked;
          }}
        />
        ${tasks.names}</label
      >`;
  }

  #checklist(list: ChecklistView): TemplateResult {
    const { match } = list;
    return checklist(this.context, {
      list,
      choices: this.view.choices,
      filter: this.filter,
      isOpen: this.open.has(match),
      part: this.parts.get(match),
      isNamed: this.isNamed,
      shown: this.whole.has(match) ? list.tasks.length : tasksAtOnce,
      toggle: () => {
        const open = new Set(this.open);
        if (!open.delete(match)) open.add(match);
        this.open = open;
      },
      unfold: (part) => {
        const parts = new Map(this.parts);
        if (part === undefined) parts.delete(match);
        else parts.set(match, part);
        this.parts = parts;
      },
      showMore: () => {
        this.whole = new Set([...this.whole, match]);
      },
    });
  }

  #lists(): TemplateResult {
    const lists = byUrgency(this.view.checklists);
    const left = lists.length - this.shown;
    return html`${this.#sum()} ${this.#filters()}
      <ul class="pair-list">
        ${lists.slice(0, this.shown).map((list) => this.#checklist(list))}
      </ul>
      ${
        left > 0
          ? linkButton(this.context.words.tasks.moreMatches(left), () => {
              this.shown += listsAtOnce;
            })
          : nothing
      }
      ${this.#shareAll()}`;
  }

  #shareAll(): TemplateResult {
    const { share } = this.context.words;
    return html`<details
      class="fold"
      @toggle=${(event: Event) => {
        if (event.target instanceof HTMLDetailsElement) this.sharesAll = event.target.open;
      }}
    >
      <summary><span class="summary-title">${share.programmeTitle}</span></summary>
      ${
        this.sharesAll
          ? html`<p class="quiet">${share.programmeSays}</p>
              ${programmePanel(this.context)}`
          : nothing
      }
    </details>`;
  }

  protected override render(): TemplateResult {
    return html`${this.#isWritten() ? this.#lists() : this.#empty()} ${problemList(this.context, this.view.problems)}
    ${this.#mainBar()}`;
  }
}

customElements.define("samen-hier-tasks", TasksScreen);
