import type { ColumnMapping, SheetRole } from "../../core/intake/reading.ts";
import type { ColumnView, SheetView } from "../../core/screens/views.ts";

/** In a mapping: leave the column alone. */
export const leftAlone = "-";

/** In a mapping: the header that stands for the sheet itself. */
const sheetItself = "*";

/** What the person made of sheets and columns, not yet remembered. */
export interface Corrections {
  /** Roles by name of sheet. */
  readonly roles: ReadonlyMap<string, SheetRole>;
  /** Fields by sheet and header. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Nothing was corrected. */
export const noCorrections: Corrections = { roles: new Map(), fields: new Map() };

/** With another role for a sheet; the role it had already is no correction. */
export function withRole(corrections: Corrections, sheet: SheetView, role: SheetRole): Corrections {
  const roles = new Map(corrections.roles);
  if (role === sheet.role) roles.delete(sheet.name);
  else roles.set(sheet.name, role);
  return { ...corrections, roles };
}

/** With another meaning for a column; the meaning it had already is no correction. */
export function withField(corrections: Corrections, sheet: string, column: ColumnView, field: string): Corrections {
  const ofSheet = new Map(corrections.fields.get(sheet));
  if (field === (column.field ?? leftAlone)) ofSheet.delete(column.name);
  else ofSheet.set(column.name, field);
  return { ...corrections, fields: new Map([...corrections.fields, [sheet, ofSheet]]) };
}

/** The role of a sheet as it stands on screen. */
export function roleOf({ roles }: Corrections, sheet: SheetView): SheetRole {
  return roles.get(sheet.name) ?? sheet.role;
}

/** The meaning of a column as it stands on screen. */
export function fieldOf({ fields }: Corrections, sheet: string, column: ColumnView): string {
  return fields.get(sheet)?.get(column.name) ?? column.field ?? leftAlone;
}

/** How many sheets and columns were corrected. */
export function correctionCount({ roles, fields }: Corrections): number {
  return roles.size + [...fields.values()].reduce((sum, ofSheet) => sum + ofSheet.size, 0);
}

/** True for a column read by a guess that nobody confirmed. */
export function isGuess({ confidence, isConfirmed, refused }: ColumnView): boolean {
  return confidence === "guess" && !isConfirmed && refused === undefined;
}

/**
 * What "that is right" says: the new roles, every correction, and every guess as it stands on screen. Columns of a sheet
 * with a new role were read as something else, so only what the person said of them counts.
 */
export function mappingsOf(sheets: readonly SheetView[], corrections: Corrections): readonly ColumnMapping[] {
  return sheets.flatMap((sheet) => {
    const role = corrections.roles.get(sheet.name);
    const changed = corrections.fields.get(sheet.name);
    const told = sheet.columns.filter(
      (column) => changed?.has(column.name) === true || (role === undefined && isGuess(column)),
    );
    return [
      ...(role === undefined ? [] : [{ sheet: sheet.name, header: sheetItself, field: role }]),
      ...told.map((column) => ({
        sheet: sheet.name,
        header: column.name,
        field: fieldOf(corrections, sheet.name, column),
      })),
    ];
  });
}
