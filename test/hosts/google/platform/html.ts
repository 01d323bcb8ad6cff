import { need, text } from "./arguments.ts";
import { Faked } from "./faked.ts";
import { fail } from "./problems.ts";
import type { Platform } from "./platform.ts";

/** `HtmlOutput`: a page to be shown. */
export class HtmlOutput extends Faked {
  readonly typeName = "HtmlOutput";
  readonly html: string;
  title = "";

  constructor(platform: Platform, html: string) {
    super(platform);
    this.html = html;
  }

  setTitle(...given: unknown[]): this {
    const [title] = need(given, text);
    this.title = title;
    return this;
  }

  getContent(...given: unknown[]): string {
    need(given);
    return this.html;
  }
}

/** `HtmlService`. */
export class HtmlService extends Faked {
  readonly typeName = "HtmlService";

  createHtmlOutputFromFile(...given: unknown[]): Faked {
    const [name] = need(given, text);
    const html = this.platform.files.get(name.replace(/\.html$/u, ""));
    return html === undefined ? fail(`No HTML file named ${name} was found.`) : new HtmlOutput(this.platform, html);
  }
}
