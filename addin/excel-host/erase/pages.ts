import { type ErasureChange, type ErasureFound, cleaned, placeText } from "../../../core/workbook/erasure-search.ts";
import type { Searched } from "./search.ts";

const groups = ["defaultForAllPages", "firstPage", "evenPages", "oddPages"] as const;
const parts = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

/** What is printed above and below every page. */
export async function searchPages(searched: Searched): Promise<ErasureFound> {
  const { context, sheets, values } = searched;
  const asked = sheets.flatMap(({ name }) => {
    const { headersFooters } = context.workbook.worksheets.getItem(name).pageLayout;
    return groups.map((group) => ({ name, page: headersFooters[group] }));
  });
  for (const { page } of asked) page.load([...parts]);
  await context.sync();
  const changes = asked.flatMap(({ name, page }) =>
    parts.flatMap((part): readonly ErasureChange[] => {
      const clean = cleaned(page[part], values);
      const run = (): void => {
        page[part] = clean ?? "";
      };
      return clean === undefined ? [] : [{ kind: "header-footer", place: placeText(name, undefined, values), run }];
    }),
  );
  return { changes, unreachable: [] };
}
