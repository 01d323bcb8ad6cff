import assert from "node:assert/strict";
import ts from "typescript-4.0";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { columnOf } from "../../../core/sheets/design.ts";
import { compiled, scriptSyntax } from "./compiled.ts";

function everyNode(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [node];
  node.forEachChild((child) => {
    found.push(...everyNode(child));
  });
  return found;
}

/** What Microsoft's editor refuses in a script, beside what its compiler does: each with how it is recognised. */
const refused: readonly (readonly [what: string, is: (node: ts.Node) => boolean])[] = [
  ["a type any", ({ kind }) => kind === ts.SyntaxKind.AnyKeyword],
  ["an import or export", (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isImportTypeNode(node)], // prettier-ignore
  ["a modifier of a module", ({ kind }) => kind === ts.SyntaxKind.ExportKeyword],
  ["a function as a value that is no arrow", ts.isFunctionExpression],
  ["a generator", (node) => ts.isFunctionDeclaration(node) && node.asteriskToken !== undefined],
  ["an await", ts.isAwaitExpression],
  ["a class", ts.isClassDeclaration],
  ["a call of eval", (node) => ts.isCallExpression(node) && node.expression.getText() === "eval"],
  ["a call to sort", (node) => ts.isPropertyAccessExpression(node) && node.name.text === "sort"],
  ["the console", (node) => ts.isIdentifier(node) && node.text === "console"],
  ["a call to a server", (node) => ts.isIdentifier(node) && node.text === "fetch"],
];

const arrayMethods = new Set(["map", "filter", "forEach", "some", "every", "find", "findIndex", "reduce", "flatMap"]);

/** A callback of an array that is no arrow written on the spot. */
function isLooseCallback(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [callback] = node.arguments;
  return arrayMethods.has(node.expression.name.text) && (callback === undefined || !ts.isArrowFunction(callback));
}

describe("the Office Script for reminders, as Excel would take it", () => {
  const script = scriptSyntax();
  const nodes = everyNode(script);

  it("compiles without a word with the compiler of Office Scripts, with and without the names of browsers", function () {
    this.timeout(20_000);
    assert.deepEqual(compiled(["es2017"]).told, []);
    assert.deepEqual(compiled(["es2017", "dom"]).told, []);
  });

  for (const [what, is] of refused) {
    it(`holds no such thing as ${what}`, () => {
      const found = nodes.filter(is).map((node) => node.getText().slice(0, 60));
      assert.deepEqual(found, []);
    });
  }

  it("gives arrays only arrows that are written on the spot", () => {
    assert.ok(nodes.some((node) => ts.isArrowFunction(node)));
    assert.deepEqual(
      nodes.filter(isLooseCallback).map((node) => node.getText().slice(0, 60)),
      [],
    );
  });

  it("has nothing outside functions that would have to run, because nothing there does", () => {
    const kinds = script.statements.filter((one) => !ts.isFunctionDeclaration(one) && !ts.isInterfaceDeclaration(one) && !ts.isTypeAliasDeclaration(one)); // prettier-ignore
    assert.deepEqual(
      kinds.map((node) => node.getText().slice(0, 60)),
      [],
    );
  });

  it("begins with the workbook, and asks a flow for texts and a number alone", () => {
    const main = script.statements.filter(ts.isFunctionDeclaration).find((one) => one.name?.text === "main");
    assert.ok(main !== undefined);
    const types = main.parameters.map(({ type }) => type?.getText());
    assert.equal(types[0], "ExcelScript.Workbook");
    const union = /^"\w+"(?: \| "\w+")+$/u;
    for (const type of types.slice(1))
      assert.ok(type === "string" || type === "number" || union.test(type ?? ""), type);
  });

  it("knows every column that it asks for, and every word of a status, as the sheet has them", () => {
    const literals = new Set(nodes.filter(ts.isStringLiteral).map(({ text }) => text));
    for (const key of ["key", "to", "due", "subject", "text", "status", "sent-on", "reason"]) {
      for (const title of Object.values(columnOf(remindersDesign, key).title)) assert.ok(literals.has(title), title);
    }
    for (const { words } of columnOf(remindersDesign, "status").choices ?? []) {
      for (const word of Object.values(words)) assert.ok(literals.has(word), word);
    }
    const refusedWord = columnOf(remindersDesign, "reason").choices?.find(({ value }) => value === "refused")?.words;
    for (const word of Object.values(refusedWord ?? {})) assert.ok(literals.has(word), word);
  });
});
