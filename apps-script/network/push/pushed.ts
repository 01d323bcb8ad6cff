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
  try {
    const script = await newProject(around, spreadsheet);
    await state.keep(municipality.key, { script, scriptAsked: undefined, pushed: undefined });
    await state.countScript(now, now - day);
    return script;
  } catch (error) {
    if (!(error instanceof NetworkProblem)) throw error;
    if (error.code === "unanswered" || error.code === "odd-answer") {
      await state.countScript(now, now - day);
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

/** Keeps what stands in a project now, and saves it as a version of Google's, each once. */
async function keptAndSaved(around: PushAround, key: string, script: string, hash: string): Promise<SavedVersion> {
  const { state, built } = around;
  const { version } = built;
  const standing = state.of(key);
  const isKept = standing.script === script && standing.pushed?.hash === hash;
  if (isKept && standing.pushed.number !== undefined) return { number: standing.pushed.number, count: 0 };
  if (!isKept) await state.keep(key, { script, scriptAsked: undefined, pushed: { version, hash } });
  const saved = await savedVersion(around, script, `Samen Hier ${version} ${hash.slice(0, 12)}`);
  if (saved.number !== undefined) await state.keep(key, { pushed: { version, hash, number: saved.number } });
  return saved;
}

const outcomes = { new: "new", update: "updated", same: "same" } as const;

/** Brings the script of one municipality up to date. Throws `MunicipalityFault` and `NetworkProblem`. */
export async function pushed(around: PushAround, municipality: Municipality, shown: Looked): Promise<Pushed> {
  const { built } = around;
  const script = shown.script ?? (await projectFor(around, municipality, shown.spreadsheet));
  const hash = shown.does === "same" ? hashOf(built.files) : await contentPut(around, script, shown);
  const saved = await keptAndSaved(around, municipality.key, script, hash);
  return { outcome: outcomes[shown.does], script, version: built.version, saved };
}
