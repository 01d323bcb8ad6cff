import { sentence } from "../../core/text/sentence.ts";
import type { NetworkAround } from "./action.ts";
import { MunicipalityFault } from "./fault.ts";
import type { Municipality } from "./register.ts";

/** The id of the workbook of a municipality: from the register, or made by us. Throws `MunicipalityFault` for none. */
export function spreadsheetOf({ key, spreadsheet }: Municipality, { state }: Pick<NetworkAround, "state">): string {
  const id = spreadsheet ?? state.of(key).spreadsheet;
  if (id === undefined) throw new MunicipalityFault(sentence("rollup-no-workbook", {}));
  return id;
}
