import { createContext, Script as Compiled } from "node:vm";
import type { Script, ScriptSource } from "./platform/loaded.ts";
import type { Platform } from "./platform/platform.ts";
import type { Realm } from "./platform/realm.ts";
import { localDateMethods } from "./script-date.ts";

/** How a built script is loaded. */
export interface LoadOptions {
  /** Without it the engine has no `Intl`, as nobody promises that Google has it. */
  readonly intl?: boolean;
  /**
   * Google reads the whole project anew for each execution: `fresh`, what tests do unless they run thousands of times.
   */
  readonly each?: "fresh" | "kept";
}

/** What engines without Node or browser have of their own and Apps Script has not. */
const absent = ["WebAssembly", "SharedArrayBuffer", "Atomics"];

/** Makes objects in the world of the script; `Date` there keeps the time of the platform. */
const prelude = new Compiled(
  `(function (now, local, notModelled) {
    "use strict";
    const Plain = Date;
    const made = class Date extends Plain {
      constructor(...given) { if (given.length === 0) super(now()); else super(...given); }
      static now() { return now(); }
    };
    for (const name of local) {
      made.prototype[name] = function () { return notModelled("Date." + name + ", which is in the zone of the script,"); };
    }
    globalThis.Date = new Proxy(made, { apply: () => notModelled("Date() without new") });
    return {
      date: (milliseconds) => new made(milliseconds),
      list: (items) => Array.from(items),
      record: (entries) => { const all = {}; for (const [key, value] of entries) all[key] = value; return all; },
      exception: (name, message) => Object.assign(new Error(message), { name }),
      plain: (json) => JSON.parse(json),
      find: (name) => globalThis[name],
      call: (given, name) => globalThis[name].apply(undefined, Array.from(given)),
    };
  })`,
  { filename: "platform.js" },
);

type Prelude = (now: () => number, local: readonly string[], notModelled: (what: string) => never) => Inside;

interface Inside extends Realm {
  plain(json: string): unknown;
  find(name: string): unknown;
  call(given: readonly unknown[], name: string): unknown;
}

function inside(platform: Platform, code: Compiled, { intl = true }: LoadOptions): Inside {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const without = [...absent, ...(intl ? [] : ["Intl"])];
  new Compiled(without.map((name) => `delete globalThis.${name};`).join("")).runInContext(context);
  for (const [name, service] of platform.globals) Object.assign(context, { [name]: service });
  const open = prelude.runInContext(context) as Prelude;
  const made = open(
    () => platform.now,
    localDateMethods,
    (what) => platform.notModelled(what),
  );
  code.runInContext(context);
  return made;
}

function scriptOf(made: Inside): Script {
  return {
    realm: made,
    has: (name) => typeof made.find(name) === "function",
    call: (name, given) => made.call(given, name),
    plain: (value) => made.plain(JSON.stringify(value)),
  };
}

/** Loads a built `Code.js` for a platform, in an engine that has nothing but the language and the services of Google. */
export function loadScript(platform: Platform, code: string, options: LoadOptions = {}): ScriptSource {
  const compiled = new Compiled(code, { filename: "Code.js" });
  if (options.each !== "kept") return () => scriptOf(inside(platform, compiled, options));
  let kept: Script | undefined;
  return () => (kept ??= scriptOf(inside(platform, compiled, options)));
}
