import { respondents, waves, type Respondent, type Wave, type WaveNote } from "../response.ts";
import { dayOfMatch } from "../../sheets/matches.ts";
import { evaluationWavesDesign, wholeWave } from "../../sheets/evaluation-waves.ts";
import { ownRows } from "../../sheets/own-rows.ts";
import { textOf } from "../../workbook/cell.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";

/** What people say of one questionnaire. */
export interface SheetSaid {
  /** `none`: it does not count. */
  readonly wave?: Wave | "none";
  readonly respondent?: Respondent;
}

/** What people say on the sheet with moments. */
export interface WavesSaid {
  /** By name of the sheet in lower case. */
  readonly sheets: ReadonlyMap<string, SheetSaid>;
  readonly notes: readonly WaveNote[];
}

function waveOf(text: string): Wave | undefined {
  return waves.find((wave) => wave === text);
}

/** The word of people on questionnaires and moments; nothing where the sheet is not there. */
export function wavesSaid(snapshot: Snapshot): WavesSaid {
  const sheets = new Map<string, SheetSaid>();
  const notes: WaveNote[] = [];
  for (const { values } of ownRows(snapshot, evaluationWavesDesign)) {
    const about = textOf(values["about"]);
    const wave = waveOf(about.slice(wholeWave.length));
    if (about.startsWith(wholeWave) && wave !== undefined) {
      const [from, until] = [dayOfMatch(textOf(values["from"])), dayOfMatch(textOf(values["until"]))];
      const note = textOf(values["note"]);
      if (from === undefined && until === undefined && note === "") continue;
      notes.push({ wave, note, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) });
      continue;
    }
    const [said, whose] = [textOf(values["wave"]), textOf(values["respondent"])];
    const respondent = respondents.find((one) => one === whose);
    const moment = said === "none" ? said : waveOf(said);
    sheets.set(about.toLowerCase(), {
      ...(moment === undefined ? {} : { wave: moment }),
      ...(respondent === undefined ? {} : { respondent }),
    });
  }
  return { sheets, notes: notes.sort((one, other) => waves.indexOf(one.wave) - waves.indexOf(other.wave)) };
}
