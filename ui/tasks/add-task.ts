import { html, type TemplateResult } from "lit";
import type { JobRequest } from "../../core/screens/request.ts";
import type { TasksView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import type { AskedField, Given } from "../round/ask-form.ts";

type AddTask = Extract<JobRequest, { readonly job: "add-task" }>;

/** A form for a task of a match that is not in the catalogue. */
export interface AddTaskParts {
  readonly match: string;
  readonly choices: TasksView["choices"];
  /** Is told when the task was written. */
  readonly added: () => void;
}

function fields({ words }: ScreenContext, { choices }: AddTaskParts): readonly AskedField[] {
  const { tasks } = words;
  const daytime = [
    { value: "", label: tasks.addAnyTime },
    { value: "daytime", label: tasks.addDaytime },
  ];
  return [
    { name: "title", label: tasks.addWhat, hint: tasks.addWhatHint, missing: tasks.addWhatMissing },
    { name: "domain", label: tasks.addSubject, choices: choices.domains },
    { name: "due", label: tasks.addDue, isDate: true, missing: tasks.addDueMissing },
    { name: "responsible", label: tasks.addWho, choices: choices.parties },
    { name: "hours", label: tasks.addHours, hint: tasks.addHoursHint, isHours: true, wrong: tasks.addHoursWrong },
    { name: "when", label: tasks.addWhen, choices: daytime },
  ];
}

/** What was given as a request; hours that were left out are the usual ones. */
export function addTaskRequest(match: string, given: Given): AddTask {
  const { title = "", domain = "", due = "", responsible = "", hours = "", when = "" } = given;
  return {
    job: "add-task",
    match,
    title,
    domain,
    due,
    responsible,
    ...(hours === "" ? {} : { hours: Number(hours) }),
    ...(when === "daytime" ? { daytime: true } : {}),
  };
}

/** The form; what was typed stays in it until the task is written. */
export function addTask(context: ScreenContext, parts: AddTaskParts): TemplateResult {
  const { tasks } = context.words;
  const { match, added } = parts;
  const take = async (given: Given): Promise<void> => {
    const performed = await context.perform(addTaskRequest(match, given), { title: tasks.addTitle(match) });
    if (performed === "applied") added();
  };
  return html`<p class="quiet">${tasks.addSays}</p>
    <samen-hier-ask
      .fields=${fields(context, parts)}
      .label=${tasks.addNow}
      .spoken=${`${tasks.addNow}: ${match}`}
      .keeps=${true}
      .take=${(given: Given) => void take(given)}
    ></samen-hier-ask>`;
}
