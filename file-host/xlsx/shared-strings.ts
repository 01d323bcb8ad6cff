import { storedCell } from "../../core/workbook/stored.ts";
import { FileProblem } from "./problem.ts";
import { scanXml, type XmlHandler } from "./xml.ts";
import { plainCellText } from "./xml-text.ts";

/** Strings of one workbook; a sheet of five million cells could not use more. */
const mostStrings = 5_000_000;

/** The text of a string item or an inline string: all its runs, without the reading aids for Japanese. */
export class RichText {
  private collecting = false;
  private phonetic = 0;
  private collected = "";

  begin(): void {
    this.collected = "";
    this.phonetic = 0;
    this.collecting = false;
  }

  open(local: string): void {
    if (local === "rPh") this.phonetic += 1;
    this.collecting = local === "t" && this.phonetic === 0;
  }

  close(local: string): void {
    if (local === "rPh") this.phonetic -= 1;
    this.collecting = false;
  }

  text(text: string): void {
    if (this.collecting) this.collected += text;
  }

  /** The text in normal form, `null` when it shows nothing. */
  get value(): string | null {
    return storedText(plainCellText(this.collected));
  }
}

/** A text in the normal form of cells. */
export function storedText(text: string): string | null {
  return storedCell(text) as string | null;
}

class StringsReader implements XmlHandler {
  readonly strings: (string | null)[] = [];
  private readonly item = new RichText();

  constructor(private readonly part: string) {}

  open(local: string): void {
    if (local === "si") this.item.begin();
    else this.item.open(local);
  }

  close(local: string): void {
    this.item.close(local);
    if (local !== "si") return;
    this.strings.push(this.item.value);
    if (this.strings.length > mostStrings) throw new FileProblem("too-large", this.part);
  }

  text(text: string): void {
    this.item.text(text);
  }
}

/** The shared strings of a workbook, in order; blank ones are `null`. */
export function sharedStrings(pieces: Iterable<string>, part: string): readonly (string | null)[] {
  const reader = new StringsReader(part);
  scanXml(pieces, part, reader);
  return reader.strings;
}
