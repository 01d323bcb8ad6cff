import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The kinds of values that a sentence takes, by their names, as its type says. */
export type Samples = ReadonlyMap<string, readonly unknown[]>;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};

/** Examples of one value: every word of a closed set, numbers with another plural, a text that can be found again. */
function samplesOf(types: ts.TypeChecker, name: string, type: ts.Type): readonly unknown[] {
  if (type.isUnion()) return type.types.flatMap((one) => samplesOf(types, name, one));
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if ((type.flags & ts.TypeFlags.Undefined) !== 0) return [undefined];
  if ((type.flags & ts.TypeFlags.Null) !== 0) return [null];
  if ((type.flags & ts.TypeFlags.BooleanLiteral) !== 0) return [types.typeToString(type) === "true"];
  if ((type.flags & ts.TypeFlags.Number) !== 0) return [1, 2, 5];
  if ((type.flags & ts.TypeFlags.String) !== 0) return [`<${name}>`];
  if (types.isArrayType(type)) return listsOf(types, name, type as ts.TypeReference);
  return valueSets(fieldsOf(types, type));
}

/** A list with one, and a list with everything. */
function listsOf(types: ts.TypeChecker, name: string, list: ts.TypeReference): readonly unknown[] {
  const items = types.getTypeArguments(list).flatMap((item) => samplesOf(types, name, item));
  return [items.slice(0, 1), items];
}

function fieldsOf(types: ts.TypeChecker, type: ts.Type): Samples {
  return new Map(
    type.getProperties().map((field) => [field.name, samplesOf(types, field.name, types.getTypeOfSymbol(field))]),
  );
}

function samplesFor(types: ts.TypeChecker, sentence: ts.Symbol): Samples {
  const parameter = types.getTypeOfSymbol(sentence).getCallSignatures()[0]?.getParameters()[0];
  return parameter === undefined ? new Map() : fieldsOf(types, types.getTypeOfSymbol(parameter));
}

/** Every sentence there is, with examples of the values it takes, from its type in core/text/nl.ts. */
export function sentenceSamples(): ReadonlyMap<string, Samples> {
  const path = fileURLToPath(new URL("../../../core/text/nl.ts", import.meta.url));
  const program = ts.createProgram([path], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const sentences = file && checker.getSymbolAtLocation(file)?.exports?.get(ts.escapeLeadingUnderscores("nl"));
  if (file === undefined || sentences === undefined) throw new Error("core/text/nl.ts has no sentences");
  const all = checker.getTypeOfSymbolAtLocation(sentences, file).getProperties();
  return new Map(all.map((sentence) => [sentence.name, samplesFor(checker, sentence)]));
}

/** Some sets of values, so that every example of every value is in one of them. */
export function valueSets(samples: Samples): readonly Readonly<Record<string, unknown>>[] {
  const rounds = Math.max(1, ...[...samples.values()].map((values) => values.length));
  return Array.from({ length: rounds }, (_, round) =>
    Object.fromEntries([...samples].map(([name, values]) => [name, values[round % values.length]])),
  );
}
