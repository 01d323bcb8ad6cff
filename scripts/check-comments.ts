import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A declaration that says nothing about itself. Lines count from 1. */
export interface Undocumented {
  readonly line: number;
  readonly name: string;
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** True for a doc comment with words in it directly above. */
function isDocumented(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((doc) => doc.getText().replace(/[/*\s]/gu, "") !== "");
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((one) => one.name.getText()).join();
  const { name } = statement as { name?: ts.Node };
  return name?.getText() ?? "default";
}

/** The objects handed to `z.object` and its like: their properties are the fields of a record. */
function schemaFields(node: ts.Node): readonly ts.ObjectLiteralElementLike[] {
  const own =
    ts.isCallExpression(node) && /^z\.(?:strict|loose)?[oO]bject$/u.test(node.expression.getText())
      ? node.arguments.filter(ts.isObjectLiteralExpression).flatMap((object) => [...object.properties])
      : [];
  return [...own, ...node.getChildren().flatMap(schemaFields)];
}

/**
 * What is exported without a doc comment, and, where `fields` is asked for, which fields of a zod schema have none
 * (a record is read by other programs, so each field says its unit, range and source). Re-exports need no second
 * comment; of an overloaded function the first signature carries it.
 */
export function undocumented(source: string, fields = false): readonly Undocumented[] {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022, true);
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const exported = file.statements.filter(isExported);
  const documented = new Set(exported.filter(isDocumented).map(nameOf));
  return [
    ...exported.filter((one) => !documented.has(nameOf(one))).map((one) => ({ line: lineOf(one), name: nameOf(one) })),
    ...(fields ? schemaFields(file) : [])
      .filter((field) => !isDocumented(field))
      .map((field) => ({ line: lineOf(field), name: field.name?.getText() ?? field.getText() })),
  ];
}

/** The TypeScript files below a folder of the project, sorted, as paths from its root. */
function sourcesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

function report(root: string): number {
  const found = ["core", "ui", "addin", "file-host", "scripts", "test/hosts/excel"]
    .flatMap((folder) => sourcesIn(root, folder))
    .flatMap((path) =>
      undocumented(readFileSync(join(root, path), "utf8"), path.startsWith("core/records/")).map(
        ({ line, name }) => `${path}:${line}  ${name} has no doc comment`,
      ),
    );
  for (const line of found) console.log(line);
  console.log(`${found.length} without a doc comment`);
  return found.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = report(fileURLToPath(new URL("..", import.meta.url)));
}
