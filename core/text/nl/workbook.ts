import type { PossibleValues } from "../../setting-values.ts";
import type { Scalar } from "../../workbook/cell.ts";
import type { CellShown, ChangeCounts, FeatureShown } from "../../workbook/describe.ts";

import { possible } from "./possible.ts";

/** `1 blad`, `3 bladen`. */
function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function shown(value: Scalar): string {
  if (value === null) return "leeg";
  if (typeof value === "boolean") return value ? "ja" : "nee";
  return typeof value === "number" ? String(value).replace(".", ",") : `"${value}"`;
}

function counts(v: ChangeCounts): string {
  const parts: [number, string, string, string][] = [
    [v.sheetsNew, "blad", "bladen", "nieuw"],
    [v.sheetsRemoved, "blad", "bladen", "weg"],
    [v.rowsNew, "regel", "regels", "erbij"],
    [v.rowsRemoved, "regel", "regels", "weg"],
    [v.columnsNew, "kolom", "kolommen", "erbij"],
    [v.columnsRemoved, "kolom", "kolommen", "weg"],
    [v.cellsChanged, "cel", "cellen", "gewijzigd"],
    [v.featuresChanged, "hulpmiddel", "hulpmiddelen", "aangepast"],
  ];
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, one, more, what]) => `${many(count, one, more)} ${what}`);
  return told.length === 0 ? "er verandert niets" : told.join(", ");
}

const features: Readonly<Record<FeatureShown["kind"], string>> = {
  choices: "keuzelijst",
  checkbox: "aankruisvak",
  hint: "toelichting",
  chart: "grafiek",
  warning: "waarschuwing bij typen",
};

const changes: Readonly<Record<FeatureShown["change"], string>> = {
  new: "komt erbij",
  changed: "verandert",
  removed: "gaat weg",
};

function where(v: { sheet: string; place: string }): string {
  return v.place === "" ? `blad "${v.sheet}"` : `blad "${v.sheet}" bij ${v.place}`;
}

function ofFeature(v: FeatureShown): string {
  if (v.place === "") return "";
  return v.kind === "chart" ? ` "${v.place}"` : ` bij kolom "${v.place}"`;
}

/** Which sheet a line is about; nothing where it stands below the name of its sheet. */
function on(sheet: string): string {
  return sheet === "" ? "" : `Blad "${sheet}": `;
}

/** Sentences of changes to a workbook, of edits that were refused and of settings, in Dutch. */
export const workbook = {
  "workbook-stale": (v: { sheet: string; place: string }) =>
    `Op ${where(v)} is iets veranderd nadat u het voorstel zag. Er is niets gewijzigd. Maak het voorstel opnieuw.`,
  "workbook-missing": (v: { sheet: string; place: string }) =>
    v.place === ""
      ? `Het blad "${v.sheet}" is er niet meer. Er is niets gewijzigd. Zet het terug of maak het voorstel opnieuw.`
      : `Op blad "${v.sheet}" staat ${v.place} niet meer. Er is niets gewijzigd. Zet het terug of maak het voorstel opnieuw.`,
  "workbook-taken": (v: { sheet: string; place: string }) =>
    v.place === ""
      ? `Er is al een blad "${v.sheet}". Er is niets gewijzigd. Geef dat blad een andere naam, of maak het voorstel opnieuw.`
      : `Op blad "${v.sheet}" staat ${v.place} al. Er is niets gewijzigd. Maak het voorstel opnieuw.`,
  "workbook-malformed": (v: { sheet: string; place: string }) =>
    `Ons voorstel voor ${where(v)} klopt niet. Dat is een fout van ons. Er is niets gewijzigd. Meld dit, zonder uw bestand mee te sturen.`,
  "changes-counted": (v: ChangeCounts) => counts(v),
  "changes-apply": (v: ChangeCounts) => `Toepassen: ${counts(v)}`,
  "change-sheet-new": (v: { sheet: string; rows: number }) =>
    `Nieuw blad${v.sheet === "" ? "" : ` "${v.sheet}"`} met ${many(v.rows, "regel", "regels")}`,
  "change-sheet-removed": (v: { sheet: string; rows: number }) =>
    `Blad${v.sheet === "" ? "" : ` "${v.sheet}"`} met ${many(v.rows, "regel", "regels")} gaat weg`,
  "change-rows-new": (v: { sheet: string; rows: number }) => `${on(v.sheet)}${many(v.rows, "regel", "regels")} erbij`,
  "change-rows-removed": (v: { sheet: string; rows: number }) => `${on(v.sheet)}${many(v.rows, "regel", "regels")} weg`,
  "change-column-new": (v: { sheet: string; column: string }) => `${on(v.sheet)}kolom "${v.column}" erbij`,
  "change-column-removed": (v: { sheet: string; column: string }) => `${on(v.sheet)}kolom "${v.column}" weg`,
  "change-cells": (v: { sheet: string; cells: number }) => `${on(v.sheet)}${many(v.cells, "cel", "cellen")} gewijzigd`,
  "change-cell": (v: CellShown) => `${v.row}, ${v.column}: ${shown(v.before)} wordt ${shown(v.after)}`,
  "change-cells-more": (v: { cells: number }) => `en nog ${many(v.cells, "cel", "cellen")}`,
  "change-feature": (v: { sheet: string } & FeatureShown) =>
    `${on(v.sheet)}${features[v.kind]}${ofFeature(v)} ${changes[v.change]}`,
  "setting-unknown": (v: { key: string; value?: string }) =>
    `De instelling "${v.key}" ken ik niet. Die is overgeslagen. Kijk op het blad Instellingen hoe ze heet.`,
  "setting-invalid": (v: { key: string; used: string; possible: PossibleValues }) =>
    `De waarde van de instelling "${v.key}" kan niet. Er is met ${v.used.replace(/^(\d+)\.(\d+)$/u, "$1,$2")} gerekend. Wat kan: ${possible(v.possible)}.`,
  "setting-possible": (v: { possible: PossibleValues }) => possible(v.possible),
  "setting-discriminates": (v: { key: string; value?: string }) =>
    `De instelling "${v.key}" zou mensen uitsluiten om wie ze zijn. Dat doen we nooit. De instelling is overgeslagen; haal die weg.`,
};
