import type { Scalar } from "../../workbook/cell.ts";
import type { ChangeCounts, FeatureShown } from "../../workbook/describe.ts";
import type { workbook as dutch } from "../nl/workbook.ts";

import { possible } from "./possible.ts";

/** `1 sheet`, `3 sheets`. */
function many(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

function shown(value: Scalar): string {
  if (value === null) return "blank";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? String(value) : `"${value}"`;
}

function counts(v: ChangeCounts): string {
  const parts: [number, string, string][] = [
    [v.sheetsNew, "sheet", "new"],
    [v.sheetsRemoved, "sheet", "removed"],
    [v.rowsNew, "row", "added"],
    [v.rowsRemoved, "row", "removed"],
    [v.columnsNew, "column", "added"],
    [v.columnsRemoved, "column", "removed"],
    [v.cellsChanged, "cell", "changed"],
    [v.featuresChanged, "aid", "adjusted"],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, one, what]) => `${many(count, one)} ${what}`);
  return told.length === 0 ? "nothing changes" : told.join(", ");
}

const features: Readonly<Record<FeatureShown["kind"], string>> = {
  choices: "dropdown",
  checkbox: "checkbox",
  hint: "hint",
  chart: "chart",
  warning: "warning before typing",
};

const changes: Readonly<Record<FeatureShown["change"], string>> = {
  new: "added",
  changed: "changed",
  removed: "removed",
};

function where(v: { sheet: string; place: string }): string {
  return v.place === "" ? `sheet "${v.sheet}"` : `sheet "${v.sheet}" at ${v.place}`;
}

function ofFeature(v: FeatureShown): string {
  if (v.place === "") return "";
  return v.kind === "chart" ? ` "${v.place}"` : ` of column "${v.place}"`;
}

/** Which sheet a line is about; nothing where it stands below the name of its sheet. */
function on(sheet: string): string {
  return sheet === "" ? "" : `Sheet "${sheet}": `;
}

/** Sentences of changes to a workbook, of edits that were refused and of settings, in English. */
export const workbook: typeof dutch = {
  "workbook-stale": (v) =>
    `Something on ${where(v)} changed after you saw the proposal. Nothing was changed. Make the proposal again.`,
  "workbook-missing": (v) =>
    v.place === ""
      ? `The sheet "${v.sheet}" is no longer there. Nothing was changed. Put it back or make the proposal again.`
      : `On sheet "${v.sheet}", ${v.place} is no longer there. Nothing was changed. Put it back or make the proposal again.`,
  "workbook-taken": (v) =>
    v.place === ""
      ? `There is a sheet "${v.sheet}" already. Nothing was changed. Give that sheet another name, or make the proposal again.`
      : `On sheet "${v.sheet}", ${v.place} is there already. Nothing was changed. Make the proposal again.`,
  "workbook-malformed": (v) =>
    `Our proposal for ${where(v)} is wrong. That is our mistake. Nothing was changed. Tell us, without sending your file.`,
  "changes-counted": (v) => counts(v),
  "changes-apply": (v) => `Apply: ${counts(v)}`,
  "change-sheet-new": (v) => `New sheet${v.sheet === "" ? "" : ` "${v.sheet}"`} with ${many(v.rows, "row")}`,
  "change-sheet-removed": (v) => `Sheet${v.sheet === "" ? "" : ` "${v.sheet}"`} with ${many(v.rows, "row")} goes`,
  "change-rows-new": (v) => `${on(v.sheet)}${many(v.rows, "row")} added`,
  "change-rows-removed": (v) => `${on(v.sheet)}${many(v.rows, "row")} removed`,
  "change-column-new": (v) => `${on(v.sheet)}column "${v.column}" added`,
  "change-column-removed": (v) => `${on(v.sheet)}column "${v.column}" removed`,
  "change-cells": (v) => `${on(v.sheet)}${many(v.cells, "cell")} changed`,
  "change-cell": (v) => `${v.row}, ${v.column}: ${shown(v.before)} becomes ${shown(v.after)}`,
  "change-cells-more": (v) => `and ${many(v.cells, "more cell")}`,
  "change-feature": (v) => `${on(v.sheet)}${features[v.kind]}${ofFeature(v)} ${changes[v.change]}`,
  "setting-unknown": (v) =>
    `I do not know the setting "${v.key}". It was left out. The sheet Settings says what it is called.`,
  "setting-invalid": (v) =>
    `The value of the setting "${v.key}" is not possible. ${v.used} was used. Possible: ${possible(v.possible)}.`,
  "setting-possible": (v) => possible(v.possible),
  "setting-discriminates": (v) =>
    `The setting "${v.key}" would exclude people for who they are. We never do that. It was left out; take it away.`,
};
