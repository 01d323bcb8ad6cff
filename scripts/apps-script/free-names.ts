import { Linter } from "eslint";

/** Names that are there wherever scripts of 2020 run, Google included. */
const language = [
  ..."Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity".split(" "),
  ..."Int8Array Int16Array Int32Array JSON Map Math NaN Number Object Promise Proxy RangeError Reflect RegExp".split(
    " ",
  ),
  ..."ReferenceError Set String Symbol SyntaxError TypeError Uint8Array Uint16Array Uint32Array".split(" "),
  ..."Uint8ClampedArray URIError WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent".split(" "),
  ..."globalThis isFinite isNaN parseFloat parseInt undefined arguments console BigInt escape unescape".split(" "),
];

const isThere = Object.fromEntries(language.map((name) => [name, false]));

/**
 * Names that a script uses and nobody defined, with the lines on which they stand. What a script only asks for by `typeof`
 * does not count.
 */
export function freeNames(code: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const told = new Linter().verify(code, [
    {
      languageOptions: { ecmaVersion: 2020, sourceType: "script", globals: isThere },
      linterOptions: { reportUnusedDisableDirectives: "off", noInlineConfig: true },
      rules: { "no-undef": "error" },
    },
  ]);
  for (const { message, line } of told) {
    const [, name] = /^'(.+)' is not defined/u.exec(message) ?? [];
    if (name === undefined) throw new Error(`line ${line}: ${message}`);
    found.set(name, [...(found.get(name) ?? []), line]);
  }
  return found;
}
