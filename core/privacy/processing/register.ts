import type { Reading } from "../../intake/reading.ts";
import type { Settings } from "../../settings.ts";
import { checkInsDesign } from "../../sheets/check-ins.ts";
import { matchesDesign } from "../../sheets/matches.ts";
import { ownRows } from "../../sheets/own-rows.ts";
import { placesDesign } from "../../sheets/places.ts";
import { remindersDesign } from "../../sheets/reminders.ts";
import { sentence, type Sentence } from "../../text/sentence.ts";
import { textOf } from "../../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import { retentionCategories, retentionSettings } from "../retention/terms.ts";
import { foundData, refusedColumns, type DataKind } from "./found-data.ts";
import { fixedItems, personItems, purposeItems } from "./register-words.ts";

/** A line of the register: what it is about, and what we can say of it. */
export interface RegisterLine {
  readonly section: string;
  readonly item: string;
  readonly says: Sentence;
}

/** What the register is made from. */
export interface RegisterSources {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly settings: Settings;
}

/** Kinds of people with how many are in the workbook. */
export function personCounts({ reading }: Pick<RegisterSources, "reading">): Readonly<Record<string, number>> {
  return {
    households: reading.households.length,
    groups: reading.groups.length,
    members: reading.groups.reduce((sum, { record }) => sum + (record.members?.length ?? 0), 0),
    ambassadors: reading.ambassadors.length,
    contacts: reading.contactPersons.length,
  };
}

/** Whether PDOK was asked where postcodes are, by what `Locaties` says of its sources. */
function askedPdok(snapshot: Snapshot): boolean {
  return ownRows(snapshot, placesDesign).some(({ values }) => /pdok/iu.test(textOf(values["source"])));
}

function purposes(snapshot: Snapshot, found: ReadonlyMap<DataKind, unknown>): RegisterLine[] {
  const served: Readonly<Record<string, boolean>> = {
    matching: true,
    guidance: sheetWithKey(snapshot, matchesDesign.key) !== undefined || found.has("talks"),
    reminding: sheetWithKey(snapshot, remindersDesign.key) !== undefined,
    evaluating: found.has("answers") || sheetWithKey(snapshot, checkInsDesign.key) !== undefined,
  };
  return purposeItems
    .filter(({ value }) => served[value] === true)
    .map(({ value }) => ({ section: "purpose", item: value, says: sentence("register-note", { item: value }) }));
}

function persons(sources: RegisterSources): RegisterLine[] {
  const counts = personCounts(sources);
  return personItems
    .filter(({ value }) => (counts[value] ?? 0) > 0)
    .map(({ value }) => ({
      section: "persons",
      item: value,
      says: sentence("register-persons", { item: value, count: counts[value] ?? 0 }),
    }));
}

function data(found: ReadonlyMap<DataKind, readonly string[]>): RegisterLine[] {
  return [...found].map(([kind, sheets]) => ({
    section: "data",
    item: kind,
    says: sentence("register-data", { kind, sheets }),
  }));
}

/** Columns that should not be there: of each subject where they stand. */
function refused(reading: Reading): RegisterLine[] {
  const columns = refusedColumns(reading);
  return [...new Set(columns.map(({ subject }) => subject))].map((item) => ({
    section: "refused",
    item,
    says: sentence("register-refused", {
      places: columns.filter(({ subject }) => subject === item).map(({ sheet, column }) => ({ sheet, column })),
    }),
  }));
}

function fixed(section: keyof typeof fixedItems, skipped: readonly string[] = []): RegisterLine[] {
  return fixedItems[section]
    .filter(({ value }) => !skipped.includes(value))
    .map(({ value }) => ({ section, item: value, says: sentence("register-note", { item: value }) }));
}

function terms(settings: Settings): RegisterLine[] {
  return retentionCategories.map((category) => ({
    section: "terms",
    item: category,
    says: sentence("register-term", {
      category,
      term: settings[retentionSettings[category]],
      setting: retentionSettings[category],
    }),
  }));
}

/**
 * The register of processing (article 30 of the GDPR), filled with what this workbook itself says: which data stand where,
 * of how many, and what the settings are. What only people can decide is asked and never filled in.
 */
export function registerLines(sources: RegisterSources): readonly RegisterLine[] {
  const { snapshot, reading, settings } = sources;
  const found = foundData(snapshot, reading);
  const skipped = [
    ...(askedPdok(snapshot) ? [] : ["to-pdok"]),
    ...(sheetWithKey(snapshot, remindersDesign.key) === undefined ? ["to-mail"] : []),
    ...(found.has("answers") ? [] : ["to-research"]),
  ];
  return [
    ...fixed("responsible"),
    ...purposes(snapshot, found),
    ...fixed("basis", found.has("papers") ? [] : ["offences"]),
    ...persons(sources),
    ...data(found),
    ...refused(reading),
    ...fixed("recipients", skipped),
    ...terms(settings),
    ...fixed("measures"),
  ];
}
