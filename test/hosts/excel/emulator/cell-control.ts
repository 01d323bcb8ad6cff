import { Area } from "./area.ts";
import { oneOf, record } from "./arguments.ts";
import { formatOf } from "./format.ts";
import { mayChange } from "./guard.ts";
import { sharedFormat } from "./shared-format.ts";

/** What cells are besides cells: `Mixed` where they differ, `Empty` for plain ones. */
export function controlOf(area: Area): unknown {
  const { sheet, rect } = area;
  const shared = sharedFormat(area, "control");
  const first = formatOf(sheet.grid.formatAt(rect.top, rect.left), "control");
  return { type: shared ?? (first === null && isAllPlain(area) ? "Empty" : "Mixed") };
}

function isAllPlain({ sheet, rect }: Area): boolean {
  let isPlain = true;
  sheet.grid.forEach(rect, (_, row, column) => {
    isPlain &&= formatOf(sheet.grid.formatAt(row, column), "control") === null;
  });
  return isPlain;
}

/** Makes cells checkboxes, or plain cells again; what they hold stays. */
export function setControl({ sheet, rect }: Area, value: unknown): void {
  const type = oneOf(["Checkbox", "Empty"], record(value)["type"]);
  mayChange(sheet, "allowFormatCells");
  sheet.grid.setFormat(rect, "control", type === "Empty" ? null : type);
}
