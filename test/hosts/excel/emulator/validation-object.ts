import { onlyKeys, record, selfOf, text, truth } from "./arguments.ts";
import { Area } from "./area.ts";
import { quotedSheet, rectText } from "./address.ts";
import type { Validation } from "./book-sheet.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { mayChange } from "./guard.ts";
import { refuse } from "./problem.ts";
import { cellsOf, intersection, overlap, without } from "./rect.ts";

/** Characters of a list that is written out. */
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

type Rule = Readonly<Record<string, unknown>>;

const types: readonly (readonly [key: string, type: string])[] = [
  ["list", "List"],
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
];

/** What may be typed in cells. */
export function validationOf(area: Area): Entity {
  return entity(kind, area);
}

/** The list as it is kept: a formula, or words between commas. */
function listSource(source: unknown): string {
  const area = selfOf(Area, source);
  if (area !== undefined) return `=${quotedSheet(area.sheet.name)}!${rectText(area.rect, "$")}`;
  const given = text(source);
  if (given === "" || (!given.startsWith("=") && given.length > longestList)) refuse("InvalidArgument");
  return given;
}

function checkedRule(value: unknown): Rule {
  const given = record(value);
  const keys = Object.keys(given).filter((key) => given[key] !== null && given[key] !== undefined);
  const [key = ""] = keys;
  if (keys.length !== 1 || !types.some(([name]) => name === key)) refuse("InvalidArgument");
  const rule = record(given[key]);
  if (key === "list") {
    onlyKeys(rule, ["inCellDropDown", "source"]);
    return { list: { inCellDropDown: truth(rule["inCellDropDown"]), source: listSource(rule["source"]) } };
  }
  if (key === "custom") return { custom: { formula: text(rule["formula"]) } };
  return { [key]: rule };
}

function inReach({ sheet, rect }: Area): readonly Validation[] {
  return sheet.validations.filter((one) => overlap(one.rect, rect));
}

/** The one rule of all the cells; undefined where there is none or they differ. */
function common(area: Area): Validation | undefined {
  const found = inReach(area);
  const [first] = found;
  const covered = found.reduce((sum, one) => sum + cellsOf(intersection(one.rect, area.rect) ?? one.rect), 0);
  if (first === undefined || covered !== cellsOf(area.rect)) return undefined;
  const told = (one: Validation): string => JSON.stringify({ ...one, rect: null });
  return found.every((one) => told(one) === told(first)) ? first : undefined;
}

function typeOf(area: Area): string {
  const rule = common(area)?.rule;
  if (rule === undefined) return inReach(area).length === 0 ? "None" : "MixedCriteria";
  return types.find(([key]) => key in rule)?.[1] ?? "None";
}

const untouched = { rule: {}, ignoreBlanks: true, prompt: undefined, errorAlert: undefined };

/** Gives all cells of a range the same rule; what they had of it stays where it is not changed. */
function change(area: Area, changes: Partial<Omit<Validation, "rect">>): void {
  const { sheet, rect } = area;
  mayChange(sheet);
  if (changes.rule === undefined && inReach(area).length > 0 && common(area) === undefined) {
    const parts = inReach(area).map((one) => ({ ...one, rect: intersection(one.rect, rect) ?? one.rect, ...changes }));
    remove(area);
    sheet.validations.push(...parts);
    return;
  }
  const next = { ...untouched, ...common(area), ...changes, rect };
  remove(area);
  sheet.validations.push(next);
}

function remove({ sheet, rect }: Area): void {
  sheet.validations = sheet.validations.flatMap((one) =>
    without(one.rect, rect).map((part) => ({ ...one, rect: part })),
  );
}

function checkedPrompt(value: unknown): Rule {
  const given = record(value);
  onlyKeys(given, ["message", "showPrompt", "title"]);
  const prompt = {
    message: text(given["message"]),
    showPrompt: truth(given["showPrompt"]),
    title: text(given["title"]),
  };
  if (prompt.title.length > longestTitle || prompt.message.length > longestMessage) refuse("InvalidArgument");
  return prompt;
}

function checkedAlert(value: unknown): Rule {
  const given = record(value);
  onlyKeys(given, ["message", "showAlert", "style", "title"]);
  const style = given["style"];
  if (style !== "Stop" && style !== "Warning" && style !== "Information") refuse("InvalidArgument");
  const alert = {
    message: text(given["message"]),
    showAlert: truth(given["showAlert"]),
    style,
    title: text(given["title"]),
  };
  if (alert.title.length > longestTitle || alert.message.length > longestMessage) refuse("InvalidArgument");
  return alert;
}

const noPrompt = { message: "", showPrompt: true, title: "" };
const noAlert = { message: "", showAlert: true, style: "Stop", title: "" };

const kind = defined<Area>({
  name: "DataValidation",
  properties: {
    errorAlert: {
      since: 8,
      get: (area) => (typeOf(area) === "MixedCriteria" ? null : (common(area)?.errorAlert ?? noAlert)),
      set: (area, value) => {
        change(area, { errorAlert: checkedAlert(value) });
      },
    },
    ignoreBlanks: {
      since: 8,
      get: (area) => (typeOf(area) === "MixedCriteria" ? null : (common(area)?.ignoreBlanks ?? true)),
      set: (area, value) => {
        change(area, { ignoreBlanks: truth(value) });
      },
    },
    prompt: {
      since: 8,
      get: (area) => (typeOf(area) === "MixedCriteria" ? null : (common(area)?.prompt ?? noPrompt)),
      set: (area, value) => {
        change(area, { prompt: checkedPrompt(value) });
      },
    },
    rule: {
      since: 8,
      get: (area) => (typeOf(area) === "MixedCriteria" ? null : (common(area)?.rule ?? {})),
      set: (area, value) => {
        change(area, { rule: checkedRule(value) });
      },
    },
    type: { since: 8, get: typeOf },
  },
  methods: {
    clear: {
      since: 8,
      call: (area) => {
        mayChange(area.sheet);
        remove(area);
        return null;
      },
    },
  },
});
