import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = fileURLToPath(new URL(".", import.meta.url));
const types = dirname(createRequire(import.meta.url).resolve("@types/google-apps-script/package.json"));

/** Members by the name of what has them. */
type Members = Map<string, Set<string>>;

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
}

function visited(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    visited(child, visit);
  });
}

function namesIn(members: ts.NodeArray<ts.TypeElement | ts.ClassElement>): readonly string[] {
  return members.flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? [name.text] : []));
}

/** Every interface of Apps Script that is documented, with what it has. */
function documented(): Members {
  const found: Members = new Map();
  for (const file of readdirSync(types).filter((name) => name.endsWith(".d.ts"))) {
    visited(parsed(join(types, file)), (node) => {
      if (!ts.isInterfaceDeclaration(node)) return;
      const members = found.get(node.name.text) ?? new Set();
      for (const name of namesIn(node.members)) members.add(name);
      found.set(node.name.text, members);
    });
  }
  return found;
}

/** A class of the platform in memory: what the documentation calls it, what it extends, and its public methods. */
interface Modelled {
  readonly name: string;
  readonly extending: string | undefined;
  readonly typeName: string | undefined;
  readonly methods: readonly string[];
}

function modelledIn(node: ts.ClassDeclaration): Modelled {
  const typeName = node.members.find((one) => one.name?.getText() === "typeName");
  const value = typeName !== undefined && ts.isPropertyDeclaration(typeName) ? typeName.initializer : undefined;
  const methods = node.members.filter((one) => ts.isMethodDeclaration(one) || ts.isGetAccessor(one));
  return {
    name: node.name?.text ?? "",
    extending: node.heritageClauses?.[0]?.types[0]?.expression.getText(),
    typeName: value !== undefined && ts.isStringLiteral(value) ? value.text : undefined,
    methods: namesIn(ts.factory.createNodeArray(methods)),
  };
}

function modelled(): readonly Modelled[] {
  const found: Modelled[] = [];
  for (const file of readdirSync(here).filter((name) => !name.endsWith(".test.ts"))) {
    visited(parsed(join(here, file)), (node) => {
      if (ts.isClassDeclaration(node)) found.push(modelledIn(node));
    });
  }
  return found;
}

/** What the documentation calls a class: its own name for that, or that of the class it extends. */
function typeNameOf(one: Modelled, all: readonly Modelled[]): string | undefined {
  const above = all.find(({ name }) => name === one.extending);
  // One class draws bars, columns and lines.
  if (one.name === "KnownChartBuilder") return "EmbeddedBarChartBuilder";
  return one.typeName ?? (above === undefined ? undefined : typeNameOf(above, all));
}

describe("what Apps Script in memory models", () => {
  const all = modelled();
  const real = documented();

  it("is looked at as a whole", () => {
    assert.ok(all.length > 30 && real.size > 300, `${all.length} of ${real.size}`);
  });

  for (const one of all) {
    const typeName = typeNameOf(one, all);
    if (typeName === undefined || typeName === "console" || one.methods.length === 0) continue;
    it(`${typeName} (${one.name}) has nothing that Apps Script has not`, () => {
      const members = real.get(typeName);
      assert.ok(members !== undefined, `${typeName} is not documented`);
      assert.deepEqual(
        one.methods.filter((name) => !members.has(name)),
        [],
      );
    });
  }
});
