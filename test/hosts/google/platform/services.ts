import { CacheService } from "./cache.ts";
import { ConsoleObject } from "./console.ts";
import type { Faked } from "./faked.ts";
import { HtmlService } from "./html.ts";
import { LockService } from "./lock.ts";
import { MailApp } from "./mail.ts";
import type { Platform } from "./platform.ts";
import { PropertiesService } from "./properties.ts";
import { ScriptApp } from "./script-app.ts";
import { Session } from "./session.ts";
import { SpreadsheetApp } from "./spreadsheet-app.ts";
import { Utilities } from "./utilities.ts";

/** All that a script finds besides the language, by name. */
export function servicesOf(platform: Platform): ReadonlyMap<string, Faked> {
  return new Map<string, Faked>([
    ["SpreadsheetApp", new SpreadsheetApp(platform)],
    ["Utilities", new Utilities(platform)],
    ["LockService", new LockService(platform)],
    ["PropertiesService", new PropertiesService(platform)],
    ["CacheService", new CacheService(platform)],
    ["MailApp", new MailApp(platform)],
    ["ScriptApp", new ScriptApp(platform)],
    ["Session", new Session(platform)],
    ["HtmlService", new HtmlService(platform)],
    ["console", new ConsoleObject(platform)],
  ]);
}
