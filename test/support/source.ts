import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What the tests of the architecture know of one file of ours. */
export interface Source {
  /** From the project's root, with slashes: `app/mail/letter.ts`. */
  path: string;
  /** `mail` of `app/mail/letter.ts`; `emails`, `bin`; empty for files that assemble. */
  area: string;
  lines: string[];
  imports: Import[];
  functions: { line: number; length: number }[];
  /** Calls, members and types worth a look, as written: `Date.now`, `new Date()`, `any`. */
  uses: { line: number; what: string }[];
}

export interface Import {
  line: number;
  /** A path of ours, or a package as it was written. */
  from: string;
  ours: boolean;
  /** Erased when the program runs. */
  typeOnly: boolean;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Every TypeScript file of `app/`, `emails/`, `bin/` and the root's `server.ts`. */
export function readSources(): Source[] {
  const paths = ['app', 'emails', 'bin'].flatMap(filesIn).filter((path) => /(?<!\.d)\.m?tsx?$/.test(path));
  return [...paths, 'server.ts'].map(read);
}

/** The modules that `app/routes.ts` and what it is made of name. */
export function readRouteModules(): Set<string> {
  const files = ['routes.ts', 'routes-desk.ts'].map((name) => readFileSync(join(root, 'app', name), 'utf8'));
  const written = files.join('').matchAll(/'(web\/[^']+\.tsx?)'/g);
  return new Set([...written].map((found) => `app/${found[1] ?? ''}`));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(root.length + 1).replaceAll('\\', '/')).sort();
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const source: Source = { path, area: areaOf(path), lines: text.trimEnd().split('\n'), ...nothing() };
  const visit = (node: ts.Node): void => {
    note(node, tree, source);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return source;
}

const nothing = (): Pick<Source, 'imports' | 'functions' | 'uses'> => ({ imports: [], functions: [], uses: [] });

function areaOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top !== 'app') return path.includes('/') ? top : '';
  return second.includes('.') ? '' : second;
}

function note(node: ts.Node, tree: ts.SourceFile, source: Source): void {
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const line = lineAt(node.getStart(tree));
  const specifier = specifierOf(node);
  if (specifier !== undefined) {
    const from = resolved(specifier, source.path);
    source.imports.push({ line, from, ours: from !== specifier, typeOnly: isTypeOnly(node) });
  }
  if (ts.isFunctionLike(node) && 'body' in node && node.body) {
    source.functions.push({ line, length: lineAt(node.end) - line + 1 });
  }
  const what = useOf(node, tree);
  if (what !== undefined) source.uses.push({ line, what });
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  }
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const argument = isDynamic ? node.arguments[0] : undefined;
  return argument && ts.isStringLiteral(argument) ? argument.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { importClause: clause } = node;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function resolved(specifier: string, importer: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(importer), specifier) : specifier;
}

function useOf(node: ts.Node, tree: ts.SourceFile): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isPropertyAccessExpression(node)) return node.getText(tree).replaceAll(/\s/g, '');
  if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date' && !node.arguments?.length) {
    return 'new Date()';
  }
  return undefined;
}
