import type { Platform } from "./platform.ts";

/**
 * An object of the platform. Its public methods take whatever a script hands them and look for themselves; getters are
 * constants such as `SpreadsheetApp.SheetType`. Scripts get it behind a wall that throws on everything else.
 */
export abstract class Faked {
  /** What the documentation calls it: `Range`. */
  abstract readonly typeName: string;
  readonly platform: Platform;

  constructor(platform: Platform) {
    this.platform = platform;
  }
}

/** One word of an enumeration of the platform. */
export class EnumWord extends Faked {
  readonly typeName: string;
  readonly word: string;

  constructor(platform: Platform, typeName: string, word: string) {
    super(platform);
    this.typeName = typeName;
    this.word = word;
  }

  override toString(): string {
    return this.word;
  }

  toJSON(): string {
    return this.word;
  }

  name(): string {
    return this.word;
  }
}

/** The words of an enumeration; another word is not modelled. */
export class EnumWords extends Faked {
  readonly typeName: string;
  /** By name. */
  readonly constants: ReadonlyMap<string, EnumWord>;

  constructor(platform: Platform, typeName: string, words: readonly string[]) {
    super(platform);
    this.typeName = typeName;
    this.constants = new Map(words.map((word) => [word, new EnumWord(platform, typeName, word)]));
  }

  /** The word itself, for who makes one. */
  the(word: string): EnumWord {
    const found = this.constants.get(word);
    if (found === undefined) throw new Error(`${this.typeName} has no ${word}`);
    return found;
  }
}
