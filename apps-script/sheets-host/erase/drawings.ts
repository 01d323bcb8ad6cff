import {
  cleaned,
  placeText,
  type ErasureChange,
  type ErasureFound,
  type Unreachable,
} from "../../../core/workbook/erasure-search.ts";
import { chartNoteFrom, chartNoteKey, chartNoteText } from "../../grid/chart-note.ts";
import type { BookSheet } from "../book.ts";
import type { Searched } from "./search.ts";

type Picture = GoogleAppsScript.Spreadsheet.OverGridImage;

function pictureChange(picture: Picture, place: string, { values }: Searched): readonly ErasureChange[] {
  const title = cleaned(picture.getAltTextTitle(), values);
  const description = cleaned(picture.getAltTextDescription(), values);
  if (title === undefined && description === undefined) return [];
  const run = (): void => {
    if (title !== undefined) picture.setAltTextTitle(title);
    if (description !== undefined) picture.setAltTextDescription(description);
  };
  return [{ kind: "drawing", place, run }];
}

/** How pictures are described; what they show, and what drawings say, Google tells no script. */
export function searchDrawings({ name, sheet }: BookSheet, searched: Searched): ErasureFound {
  const place = placeText(name, undefined, searched.values);
  const pictures = sheet.getImages();
  const unreachable: readonly Unreachable[] = [
    ...(pictures.length === 0 ? [] : [{ kind: "picture" as const, place }]),
    ...(sheet.getDrawings().length === 0 ? [] : [{ kind: "drawing" as const, place }]),
  ];
  return { changes: pictures.flatMap((picture) => pictureChange(picture, place, searched)), unreachable };
}

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What Google keeps as the title of a chart; what draws it need not be text. */
function titleOf(chart: Chart): unknown {
  return chart.getOptions().get("title");
}

/** The notes that the sheet keeps of charts of ours say their titles too. */
function noteChanges({ name, sheet }: BookSheet, { values }: Searched): readonly ErasureChange[] {
  const notes = sheet.getDeveloperMetadata().filter((one) => one.getKey() === chartNoteKey);
  return notes.flatMap((note): readonly ErasureChange[] => {
    const said = chartNoteFrom(note.getValue());
    const title = cleaned(said?.chart.title, values);
    if (said === undefined || title === undefined) return [];
    const run = (): void => {
      note.setValue(chartNoteText({ ...said, chart: { ...said.chart, title } }));
    };
    return [{ kind: "chart", place: placeText(name, undefined, values), run }];
  });
}

/** Titles of charts. What charts draw follows from cells. */
export function searchCharts(tab: BookSheet, searched: Searched): ErasureFound {
  const { name, sheet } = tab;
  const { values } = searched;
  const changes = sheet.getCharts().flatMap((chart): readonly ErasureChange[] => {
    const title = cleaned(titleOf(chart), values);
    const run = (): void => {
      sheet.updateChart(chart.modify().setOption("title", title).build());
    };
    return title === undefined ? [] : [{ kind: "chart", place: placeText(name, undefined, values), run }];
  });
  return { changes: [...changes, ...noteChanges(tab, searched)], unreachable: [] };
}
