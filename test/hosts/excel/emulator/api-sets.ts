import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** By class and member of the API: the 9 of `ExcelApi 1.9`. */
export type ApiSets = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The set of a member; what only Excel on the web has is in none. */
function setOf(source: ts.SourceFile, node: ts.Node): number | undefined {
  const text = source.text.slice(node.pos, node.getStart(source));
  const found = /\[Api set: ExcelApi(Online)? 1\.(\d+)\]/u.exec(text.slice(text.lastIndexOf("/**")));
  if (found === null) return undefined;
  return found[1] === undefined ? Number(found[2]) : Number.POSITIVE_INFINITY;
}

function membersOf(source: ts.SourceFile, node: ts.ClassDeclaration): Map<string, number> {
  const members = new Map<string, number>();
  const own = setOf(source, node) ?? 1;
  for (const member of node.members) {
    const name = member.name?.getText(source);
    if (name === undefined) continue;
    const since = setOf(source, member) ?? own;
    members.set(name, Math.min(members.get(name) ?? since, since));
  }
  return members;
}

function namespaces(node: ts.Node, name: string): readonly ts.ModuleBlock[] {
  const found: ts.ModuleBlock[] = [];
  ts.forEachChild(node, (child) => {
    if (!ts.isModuleDeclaration(child) || child.name.text !== name) return;
    if (child.body !== undefined && ts.isModuleBlock(child.body)) found.push(child.body);
  });
  return found;
}

/** In which requirement set each member of `Excel` came, as the published types tell. */
export function publishedApiSets(): ApiSets {
  const path = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, number>>();
  for (const block of namespaces(source, "Excel")) {
    for (const node of block.statements) {
      if (ts.isClassDeclaration(node) && node.name !== undefined) classes.set(node.name.text, membersOf(source, node));
    }
  }
  return classes;
}
