import ts from 'typescript'

/** What an entry's declarations need and have. */
interface Declarations {
  /** By the names inside the file. */
  exported: string[]
  declared: Map<string, ts.Node[]>
}

function declarationsOf(text: string): Declarations {
  const { statements } = ts.createSourceFile('entry.d.ts', text, ts.ScriptTarget.Latest, true)
  const exported: string[] = []
  const declared = new Map<string, ts.Node[]>()
  const declare = (name: ts.Node, node: ts.Node) =>
    declared.set(name.getText(), [...(declared.get(name.getText()) ?? []), node])
  for (const statement of statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      exported.push(
        ...statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).getText()),
      )
    else if (ts.isVariableStatement(statement))
      for (const variable of statement.declarationList.declarations) declare(variable.name, statement)
    else if (ts.isDeclarationStatement(statement) && statement.name) declare(statement.name, statement)
  }
  return { exported, declared }
}

/** The first part of `A.b.c`. */
const headOf = (name: ts.EntityName | ts.JSDocMemberName): string =>
  ts.isIdentifier(name) ? name.text : headOf(name.left)

/** The names that a declaration is written with, its docstring's links too. What it extends is written out by the reference. */
function namesIn(node: ts.Node): string[] {
  if (ts.isHeritageClause(node)) return []
  const names = node.getChildren().flatMap(namesIn)
  if (ts.isTypeReferenceNode(node)) names.push(headOf(node.typeName))
  if (ts.isTypeQueryNode(node)) names.push(headOf(node.exprName))
  if (ts.isJSDocLink(node) && node.name) names.push(headOf(node.name as ts.EntityName))
  return names
}

/**
 * The names that public declarations are written with and no entry exports: the reference made of the docstrings (`npm run
 * docs:api`) can't lead to them, and fails. Takes each entry's declarations as they are built.
 */
export function namesWithoutEntry(texts: readonly string[]): string[] {
  const entries = texts.map(declarationsOf)
  const exported = new Set(entries.flatMap(({ exported }) => exported))
  const needed = entries.flatMap(({ exported, declared }) =>
    exported
      .flatMap((name) => declared.get(name) ?? [])
      .flatMap(namesIn)
      .filter((name) => declared.has(name)),
  )
  return [...new Set(needed)].filter((name) => !exported.has(name)).sort()
}
