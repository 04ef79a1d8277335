import { parse } from "svelte/compiler";
import ts from "typescript";

export type ImportKind = "value" | "type" | "late";

export interface Import {
  specifier: string;
  kind: ImportKind;
}

/** What a source file imports and names: enough to judge it by the rules of the house. */
export interface SourceFacts {
  imports: Import[];
  /** Dotted names that are called or read as members: `fetch`, `Math.random`, `$effect.pre`. */
  names: Set<string>;
  /** Whether there are statements and each of them only hands on what another file exports. */
  onlyReexports: boolean;
  reexports: boolean;
}

function dotted(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const left = dotted(node.expression);
  return left === undefined ? undefined : `${left}.${node.name.text}`;
}

const isMetaMember = (node: ts.Node, member: string): boolean =>
  ts.isPropertyAccessExpression(node) &&
  ts.isMetaProperty(node.expression) &&
  node.name.text === member;

function importsOfCall(node: ts.CallExpression): Import[] {
  const [first] = node.arguments;
  if (first === undefined) return [];
  const patterns = ts.isArrayLiteralExpression(first) ? [...first.elements] : [first];
  const specifiers = patterns.filter(ts.isStringLiteralLike).map((pattern) => pattern.text);
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword || isMetaMember(node.expression, "glob"))
    return specifiers.map((specifier) => ({ specifier, kind: "late" }));
  return [];
}

function importsOf(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const named = clause?.namedBindings;
    const onlyTypes =
      clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (clause !== undefined &&
        clause.name === undefined &&
        named !== undefined &&
        ts.isNamedImports(named) &&
        named.elements.length > 0 &&
        named.elements.every((element) => element.isTypeOnly));
    return [{ specifier: node.moduleSpecifier.text, kind: onlyTypes ? "type" : "value" }];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return [];
    return [{ specifier: node.moduleSpecifier.text, kind: node.isTypeOnly ? "type" : "value" }];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? [{ specifier: literal.text, kind: "type" }] : [];
  }
  if (ts.isCallExpression(node)) return importsOfCall(node);
  if (ts.isNewExpression(node) && dotted(node.expression) === "URL") {
    const [path, from] = node.arguments ?? [];
    if (!path || !from || !ts.isStringLiteralLike(path) || !isMetaMember(from, "url")) return [];
    // Code that a worker starts from, not the folders and data that Node programs read.
    return /\.[cm]?[jt]s$/.test(path.text) ? [{ specifier: path.text, kind: "value" }] : [];
  }
  return [];
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return dotted(node);
  if (ts.isCallExpression(node)) return dotted(node.expression);
  if (ts.isNewExpression(node) && (node.arguments ?? []).length === 0) {
    return `new ${dotted(node.expression) ?? ""}`;
  }
  return undefined;
}

const isReexport = (node: ts.Statement): boolean =>
  ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;

function typescriptFacts(text: string): SourceFacts {
  const file = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    imports.push(...importsOf(node));
    const name = nameOf(node);
    if (name !== undefined) names.add(name);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return {
    imports,
    names,
    reexports: file.statements.some(isReexport),
    onlyReexports: file.statements.length > 0 && file.statements.every(isReexport),
  };
}

/** Where a node of a template's tree lies in the source, if it is an expression. */
function expressionSpan(node: object): [number, number] | undefined {
  if (!("type" in node && "start" in node && "end" in node)) return undefined;
  const { type, start, end } = node;
  if (typeof start !== "number" || typeof end !== "number") return undefined;
  return /^(Call|New|Import|Member)Expression$/.test(String(type)) ? [start, end] : undefined;
}

function expressionsIn(tree: unknown, text: string): string[] {
  if (typeof tree !== "object" || tree === null) return [];
  const span = expressionSpan(tree);
  if (span !== undefined) return [text.slice(...span)];
  return Object.values(tree).flatMap((child) => expressionsIn(child, text));
}

function svelteFacts(text: string): SourceFacts {
  const { module, instance, fragment } = parse(text, { modern: true });
  const scripts = [module, instance].flatMap((script) => {
    if (!script) return [];
    const { start, end } = script.content as unknown as { start: number; end: number };
    return [text.slice(start, end)];
  });
  const expressions = expressionsIn(fragment, text).map((expression) => `(${expression});`);
  return typescriptFacts([...scripts, ...expressions].join("\n;\n"));
}

export function sourceFacts(path: string, text: string): SourceFacts {
  return path.endsWith(".svelte") ? svelteFacts(text) : typescriptFacts(text);
}
