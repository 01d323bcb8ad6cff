import type { Script } from "./platform/loaded.ts";
import type { Platform } from "./platform/platform.ts";
import { hereRealm } from "./platform/realm.ts";
import { scriptDate } from "./script-date.ts";

/** A script made of functions of this process. */
export function scriptHere(functions: Readonly<Record<string, (...given: never[]) => unknown>>): Script {
  const byName = new Map(Object.entries(functions));
  return {
    realm: hereRealm,
    has: (name) => byName.has(name),
    call: (name, given): unknown => {
      const found = byName.get(name);
      if (found === undefined) throw new Error(`the script has no function ${name}`);
      return found(...(given as readonly never[]));
    },
    plain: (value) => value,
  };
}

const nobody = scriptHere({});

/** Puts the services of a platform in place as global names of this process; gives what puts back what was there. */
export function installGoogle(platform: Platform): () => void {
  const now = (): number => platform.now;
  const services = new Map<string, unknown>([...platform.globals, ["Date", scriptDate(Date, now)]]);
  // Tests themselves write to the console.
  services.delete("console");
  const before = [...services.keys()].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of services) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: false });
  }
  return () => {
    for (const [name, standing] of before) {
      if (standing === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, standing);
    }
  };
}

/** Does work in this process as one execution at Google, begun by somebody at the keyboard. */
export function withGoogle<Result>(platform: Platform, work: () => Result, email: string = platform.owner): Result {
  const restore = installGoogle(platform);
  const user = platform.user(email);
  const start = { user, functionName: "work", authMode: "FULL", hasUi: true, isTimed: false } as const;
  const execution = platform.begin(start, nobody);
  try {
    return work();
  } finally {
    platform.finish(execution);
    restore();
  }
}

/** Gives a platform a script of functions of this process; the services stand in place while one of them runs. */
export function giveScript(
  platform: Platform,
  functions: Readonly<Record<string, (...given: never[]) => unknown>>,
): void {
  const script = scriptHere(functions);
  const call: Script["call"] = (name, given) => {
    const restore = installGoogle(platform);
    try {
      return script.call(name, given);
    } finally {
      restore();
    }
  };
  platform.source = () => ({ ...script, call });
}
