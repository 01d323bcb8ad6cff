import type { JobOptions } from "../jobs/options.ts";
import type { Moment, SettingChange } from "./request.ts";

/** What a job is told that is asked from a screen. */
export function jobOptions({ today, now, language }: Moment, settings: readonly SettingChange[] = []): JobOptions {
  return { today, now, language, settings, mappings: [] };
}
