import { strict as assert } from "node:assert";
import { Book, type BookStart } from "../book/book.ts";
import { loadScript, type LoadOptions } from "../script.ts";
import { Platform, type PlatformStart, type Run, type RunOptions } from "./platform.ts";

/** How a trial of the platform begins. */
export interface TrialStart extends PlatformStart {
  readonly start?: BookStart;
  readonly load?: LoadOptions;
}

/** A platform with one empty sheet, `Blad1`, on which a few lines of script are run. */
export class Trial {
  readonly platform: Platform;
  readonly #load: LoadOptions;

  constructor({ start, load = {}, ...rest }: TrialStart = {}) {
    const book = rest.book ?? new Book(start);
    if (book.sheets.length === 0) book.addSheet("Blad1");
    this.platform = new Platform({ ...rest, book });
    this.#load = load;
  }

  /** Runs lines of script, which find `book`, the first `sheet` and whatever the platform has; somebody may be named. */
  run(lines: string, options: RunOptions & { readonly by?: string } = {}): Run {
    const { by = this.platform.owner, ...rest } = options;
    const head = "const book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0];";
    const code = `function helper() {}\nfunction main(event) { ${head} ${lines} }`;
    this.platform.source = loadScript(this.platform, code, this.#load);
    return this.platform.run(by, "main", rest);
  }

  /** What lines of script return, as plain data. */
  gives(lines: string, options: RunOptions & { readonly by?: string } = {}): unknown {
    const run = this.run(lines, options);
    assert.equal(run.outcome, "done", String(run.problem));
    assert.deepEqual(this.platform.unknown, []);
    const text = JSON.stringify(run.value) as string | undefined;
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  /** The platform throws at these lines, in words like these. */
  refuses(lines: string, words: RegExp, options: RunOptions & { readonly by?: string } = {}): void {
    const run = this.run(lines, options);
    assert.equal(run.outcome, "failed", JSON.stringify(run.value));
    assert.match(String(run.problem), words);
  }
}
