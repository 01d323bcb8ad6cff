import ts from "typescript";

/** A function that Google calls by name. */
export interface EntryPoint {
  readonly name: string;
  /** What it is for, without the signs of a comment. */
  readonly comment: string;
}

function commentOf(statement: ts.FunctionDeclaration): string {
  const [doc] = ts.getJSDocCommentsAndTags(statement).slice(-1);
  return doc === undefined ? "" : (ts.getTextOfJSDocComment(doc.comment) ?? "");
}

/** The functions that a source exports, with what their comments say. */
export function entryPointsIn(source: string): readonly EntryPoint[] {
  const file = ts.createSourceFile("main.ts", source, ts.ScriptTarget.ES2020, true);
  return file.statements.filter(ts.isFunctionDeclaration).flatMap((statement) => {
    const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    return isExported && statement.name !== undefined
      ? [{ name: statement.name.text, comment: commentOf(statement).replace(/\s+/gu, " ") }]
      : [];
  });
}

/** A function at the top level that hands on to the bundle: Google only sees names that stand there in so many words. */
export function delegating({ name, comment }: EntryPoint, globalName: string): string {
  return `/** ${comment} */\nfunction ${name}() {\n  return ${globalName}.${name}.apply(null, arguments);\n}\n`;
}
