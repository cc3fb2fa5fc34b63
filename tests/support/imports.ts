import { posix } from "node:path";
import ts from "typescript";

/** One import as it stands in a source. `typeOnly` ones are gone when the code runs. */
export type Import = { specifier: string; typeOnly: boolean };

function clauseIsTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    return node.isTypeOnly || (named !== undefined && named.length > 0 && named.every((element) => element.isTypeOnly));
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named =
    clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
  return clause.name === undefined && named !== undefined && named.length > 0 && named.every((e) => e.isTypeOnly);
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const specifier = textOf(node.moduleSpecifier);
    return specifier === undefined ? undefined : { specifier, typeOnly: clauseIsTypeOnly(node) };
  }
  if (ts.isImportTypeNode(node)) {
    const specifier = ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
    return specifier === undefined ? undefined : { specifier, typeOnly: true };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const called = node.expression;
  const loads = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === "require");
  const specifier = loads ? textOf(node.arguments[0]) : undefined;
  return specifier === undefined ? undefined : { specifier, typeOnly: false };
}

/** Every import, re-export, `import()`, `require()` and `typeof import()` of a source. */
export function importsOf(path: string, source: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importAt(node);
    if (one) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, false));
  return found;
}

/** Where a specifier leads: a file of the repository by its path, or a package by its name. */
export type Target = { path: string } | { package: string; specifier: string };

export function targetOf(from: string, specifier: string): Target {
  const [bare = specifier] = specifier.split("?");
  if (bare.startsWith("#")) return { path: bare.slice(1) };
  const path = bare.startsWith(".") ? posix.join(posix.dirname(from), bare) : `node_modules/${bare}`;
  if (!path.startsWith("node_modules/")) return { path };
  const inside = path.slice("node_modules/".length);
  const name = inside
    .split("/")
    .slice(0, inside.startsWith("@") ? 2 : 1)
    .join("/");
  return { package: name, specifier: inside };
}
