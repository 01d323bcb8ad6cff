import type { Range } from "../../../../core/workbook/ranges.ts";
import type { CellError } from "../book/cell.ts";
import { parsedReference } from "../../../../core/workbook/references.ts";

/** A formula, taken apart. */
export type Node =
  | { readonly is: "constant"; readonly value: string | number | boolean | CellError }
  | { readonly is: "cells"; readonly sheet: string | undefined; readonly range: Range }
  | { readonly is: "call"; readonly name: string; readonly given: readonly Node[] }
  | { readonly is: "sign"; readonly negative: boolean; readonly of: Node }
  | { readonly is: "pair"; readonly operator: string; readonly left: Node; readonly right: Node };

const tokenPattern =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?(?![\p{L}\p{N}_(]))|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|([A-Z][A-Z.]*(?=\())|(TRUE|FALSE)|(#REF!)|(<=|>=|<>|[-+*/&=<>(),]))/gu;

interface Token {
  readonly kind: "text" | "cells" | "number" | "function" | "truth" | "error" | "sign";
  readonly text: string;
}

const kinds = ["text", "cells", "number", "function", "truth", "error", "sign"] as const;

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of formula.matchAll(tokenPattern)) {
    if (found.index !== end) break;
    end = found.index + found[0].length;
    const parts: readonly (string | undefined)[] = found.slice(1);
    const place = parts.findIndex((part) => part !== undefined);
    const [kind, text] = [kinds[place], parts[place]];
    if (kind !== undefined && text !== undefined) tokens.push({ kind, text });
  }
  if (formula.slice(end).trim() !== "")
    throw new Error(`this formula is not modelled: ${formula.slice(end, end + 20)}`);
  return tokens;
}

const levels: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

/** Reads tokens from left to right. */
class Reader {
  readonly #tokens: readonly Token[];
  #place = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isDone(): boolean {
    return this.#place === this.#tokens.length;
  }

  #next(): Token {
    const token = this.#tokens[this.#place];
    if (token === undefined) throw new Error("a formula ends too soon");
    this.#place += 1;
    return token;
  }

  #isAt(signs: readonly string[]): boolean {
    const token = this.#tokens[this.#place];
    return token?.kind === "sign" && signs.includes(token.text);
  }

  #expect(sign: string): void {
    if (!this.#isAt([sign])) throw new Error(`a formula lacks ${sign}`);
    this.#place += 1;
  }

  expression(level = 0): Node {
    const operators = levels[level];
    if (operators === undefined) return this.#signed();
    let left = this.expression(level + 1);
    while (this.#isAt(operators)) {
      const operator = this.#next().text;
      left = { is: "pair", operator, left, right: this.expression(level + 1) };
    }
    return left;
  }

  #signed(): Node {
    if (!this.#isAt(["+", "-"])) return this.#simple();
    const negative = this.#next().text === "-";
    return { is: "sign", negative, of: this.#signed() };
  }

  #simple(): Node {
    const { kind, text } = this.#next();
    if (kind === "text") return { is: "constant", value: text.slice(1, -1).replace(/""/gu, '"') };
    if (kind === "number") return { is: "constant", value: Number(text) };
    if (kind === "truth") return { is: "constant", value: text === "TRUE" };
    if (kind === "error") return { is: "constant", value: { error: text } };
    if (kind === "function") return { is: "call", name: text, given: this.#given() };
    if (kind === "cells") return cells(text);
    if (text !== "(") throw new Error(`a formula has ${text} where a value should be`);
    const inner = this.expression();
    this.#expect(")");
    return inner;
  }

  #given(): readonly Node[] {
    this.#expect("(");
    const given: Node[] = [];
    while (!this.#isAt([")"])) {
      if (given.length > 0) this.#expect(",");
      given.push(this.expression());
    }
    this.#expect(")");
    return given;
  }
}

function cells(text: string): Node {
  const found = parsedReference(text);
  if (found === undefined) throw new Error(`no cells: ${text}`);
  return { is: "cells", sheet: found.sheet, range: found.range };
}

const parsed = new Map<string, Node>();

/** A formula, with its `=`, taken apart; throws for what is not modelled. */
export function parsedFormula(formula: string): Node {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const reader = new Reader(tokensOf(formula.slice(1)));
  const node = reader.expression();
  if (!reader.isDone) throw new Error("a formula goes on after its end");
  parsed.set(formula, node);
  return node;
}

/** True for text, with its `=`, that can be read as a formula. */
export function isFormula(text: string): boolean {
  try {
    parsedFormula(text);
    return true;
  } catch {
    return false;
  }
}
