import { Faked } from "./faked.ts";

/** Text as a log shows it. */
function told(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined ? "undefined" : JSON.stringify(value);
}

/** `console`: what is written goes to a log of Google, so tests look for names in it. */
export class ConsoleObject extends Faked {
  readonly typeName = "console";

  #write(level: string, given: readonly unknown[]): void {
    this.platform.log.push({ level, text: given.map(told).join(" ") });
  }

  log(...given: unknown[]): void {
    this.#write("log", given);
  }

  info(...given: unknown[]): void {
    this.#write("info", given);
  }

  warn(...given: unknown[]): void {
    this.#write("warn", given);
  }

  error(...given: unknown[]): void {
    this.#write("error", given);
  }
}
