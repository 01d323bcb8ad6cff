import { sentence } from "../../../core/text/sentence.ts";
import { MunicipalityFault } from "../fault.ts";
import { NetworkProblem } from "../problem.ts";
import type { Municipality } from "../register.ts";
import type { StateFile } from "../state.ts";
import type { Looked } from "./looked.ts";
import {
  contentOf,
  newProject,
  replaceContent,
  savedVersion,
  type SavedVersion,
  type ScriptApi,
} from "./script-api.ts";
import { hashOf, type BuiltScript } from "./script-files.ts";

/** Google lets one account make no more script projects than this in a day, and this many milliseconds count as one. */
const projectsInDay = 50;
const day = 24 * 3600 * 1000;

/** What a push came to. */
export interface Pushed {
  readonly outcome: "new" | "updated" | "same";
  readonly script: string;
  readonly version: string;
  readonly saved: SavedVersion;
}

/** What pushing needs. */
export interface PushAround extends ScriptApi {
  readonly state: StateFile;
  readonly built: BuiltScript;
}

/**
 * Makes the project, with a note on disk before it is asked for: a project in a spreadsheet cannot be found again by any
 * question, so a lost answer must never lead to a second one.
 */
async function projectFor(around: PushAround, municipality: Municipality, spreadsheet: string): Promise<string> {
  const { state, clock } = around;
  const now = clock.now();
  if (state.scriptsMadeSince(now - day) >= projectsInDay) throw new NetworkProblem("quota-today");
  await state.keep(municipality.key, { scriptAsked: now });
  await state.countScript(now, now - day);
  try {
    const script = await newProject(around, spreadsheet);
    await state.keep(municipality.key, { script, scriptAsked: undefined, pushed: undefined });
    return script;
  } catch (error) {
    if (!(error instanceof NetworkProblem)) throw error;
    if (error.code === "unanswered" || error.code === "odd-answer") {
      const remedy = sentence("network-push-asked-remedy", {});
      throw new MunicipalityFault(sentence("network-push-asked", {}), { remedy, stopsAll: true });
    }
    // Google said no: nothing was made.
    await state.keep(municipality.key, { scriptAsked: undefined });
    throw error;
  }
}

/** Puts our files in the project, where it still holds what was shown; gives the hash of what stands there then. */
async function contentPut(around: PushAround, script: string, shown: Looked): Promise<string> {
  const wanted = hashOf(around.built.files);
  const now = hashOf(await contentOf(around, script));
  if (now === wanted) return wanted;
  if (shown.does !== "new" && now !== hashOf(shown.files)) {
    const remedy = sentence("network-push-looked", {});
    throw new MunicipalityFault(sentence("network-push-changed", {}), { remedy, stopsAll: true });
  }
  const stored = hashOf(await replaceContent(around, script, around.built.files));
  if (stored !== wanted) throw new NetworkProblem("odd-answer");
  return stored;
}

/** Brings the script of one municipality up to date. Throws `MunicipalityFault` and `NetworkProblem`. */
export async function pushed(around: PushAround, municipality: Municipality, shown: Looked): Promise<Pushed> {
  const { state, built } = around;
  const { key } = municipality;
  const script = shown.script ?? (await projectFor(around, municipality, shown.spreadsheet));
  const hash = await contentPut(around, script, shown);
  const standing = state.of(key);
  const earlier = standing.script === script && standing.pushed?.hash === hash ? standing.pushed : undefined;
  const { version } = built;
  if (earlier === undefined) await state.keep(key, { script, scriptAsked: undefined, pushed: { version, hash } });
  const outcome = shown.does === "new" ? "new" : shown.does === "update" ? "updated" : "same";
  if (earlier?.number !== undefined) {
    return { outcome, script, version, saved: { number: earlier.number, count: 0 } };
  }
  const saved = await savedVersion(around, script, `Samen Hier ${version} ${hash.slice(0, 12)}`);
  if (saved.number !== undefined) await state.keep(key, { pushed: { version, hash, number: saved.number } });
  return { outcome, script, version, saved };
}
