import {
  type ErasureChange,
  type ErasureFound,
  type Unreachable,
  cleaned,
} from "../../../core/workbook/erasure-search.ts";
import type { Searched } from "./search.ts";

const own = ["author", "category", "comments", "company", "keywords", "manager", "subject", "title"] as const;

function ownChanges(properties: Excel.DocumentProperties, { values }: Searched): readonly ErasureChange[] {
  return own.flatMap((key): readonly ErasureChange[] => {
    const clean = cleaned(properties[key], values);
    const run = (): void => {
      properties[key] = clean ?? "";
    };
    return clean === undefined ? [] : [{ kind: "property", place: key, run }];
  });
}

/** A property that people made: how it is called cannot be changed, so that it goes whole where its name says somebody. */
function customChange(property: Excel.CustomProperty, { values }: Searched): readonly ErasureChange[] {
  if (cleaned(property.key, values) !== undefined) {
    const run = (): void => {
      property.delete();
    };
    return [{ kind: "property", run }];
  }
  const clean = cleaned(property.value, values);
  const run = (): void => {
    property.value = clean;
  };
  return clean === undefined ? [] : [{ kind: "property", run }];
}

/** What the file says of itself. Who saved it last and what the file is called can only be changed by people. */
export async function searchProperties(searched: Searched): Promise<ErasureFound> {
  const { context, values } = searched;
  const { workbook } = context;
  const { properties } = workbook;
  workbook.load("name");
  properties.load([...own, "lastAuthor"]);
  properties.custom.load("items/key,items/value");
  await context.sync();
  const unreachable: Unreachable[] = [];
  if (cleaned(properties.lastAuthor, values) !== undefined) unreachable.push({ kind: "property", place: "lastAuthor" });
  if (cleaned(workbook.name, values) !== undefined) unreachable.push({ kind: "property", place: "fileName" });
  const custom = Array.from(properties.custom.items).flatMap((property) => customChange(property, searched));
  return { changes: [...ownChanges(properties, searched), ...custom], unreachable };
}

/** Parts that other programs keep in the file: what they are for we do not know, so that they are told and left alone. */
export async function searchParts(searched: Searched): Promise<ErasureFound> {
  const { context, values } = searched;
  const { customXmlParts } = context.workbook;
  customXmlParts.load("items/id");
  await context.sync();
  const texts = Array.from(customXmlParts.items, (part) => part.getXml());
  if (texts.length > 0) await context.sync();
  const unreachable = texts.flatMap(({ value }): readonly Unreachable[] =>
    cleaned(value, values) === undefined ? [] : [{ kind: "other", place: "customXml" }],
  );
  return { changes: [], unreachable };
}
