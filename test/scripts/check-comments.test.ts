import assert from "node:assert/strict";
import { undocumented } from "../../scripts/check-comments.ts";

/** Names that a source leaves without a comment, in order. */
function check(source: string, expected: readonly string[], fields = false): void {
  assert.deepEqual(
    undocumented(source, fields).map((one) => one.name),
    expected,
  );
}

describe("the check on doc comments", () => {
  it("asks one of every exported declaration", () => {
    check("export function a() {}", ["a"]);
    check("/** Says a. */ export function a() {}", []);
    check("export const a = 1, b = 2;", ["a,b"]);
    check("export interface A {}\nexport type B = 1;\nexport class C {}\nexport enum D {}", ["A", "B", "C", "D"]);
    check("export default function () {}", ["default"]);
  });

  it("leaves what stays inside a file, and re-exports, alone", () => {
    check("function a() {}\nconst b = 1;\ninterface C {}", []);
    check('export * from "./a.ts";\nexport { b } from "./b.ts";\nconst c = 1; export { c };', []);
  });

  it("takes neither an empty comment nor one of another kind", () => {
    check("/** */ export const a = 1;", ["a"]);
    check("// Says a.\nexport const a = 1;", ["a"]);
    check("/* Says a. */ export const a = 1;", ["a"]);
  });

  it("lets the first signature speak for an overloaded function", () => {
    check(
      "/** Says a. */ export function a(b: 1): 1;\nexport function a(b: 2): 2;\nexport function a(b: number) { return b; }",
      [],
    );
  });

  it("asks one of every field of a schema, nested ones too, where told to", () => {
    const source =
      "/** A. */ export const a = z.object({ b: z.string(),\n/** C. */ c: z.optional(z.object({ d: e })) });";
    check(source, []);
    check(source, ["b", "d"], true);
    check("/** A. */ export const a = z.strictObject({ b });", ["b"], true);
    check("/** A. */ export const a = other({ b });", [], true);
  });

  it("names the line", () => {
    assert.deepEqual(undocumented("\n\nexport const a = 1;"), [{ line: 3, name: "a" }]);
  });
});
