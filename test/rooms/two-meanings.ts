import { dirname, posix } from 'node:path'
import ts from 'typescript'
import type { Tree } from './arrows.ts'

/** Where a name of an index is declared: `src/outcome/refuse.ts#refuse`. */
function meaningsOf(tree: Tree, index: string): Map<string, string> {
  const found = new Map<string, string>()
  const file = ts.createSourceFile(index, tree.get(index) ?? '', ts.ScriptTarget.ES2020, true)
  for (const statement of file.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
      continue
    const specifier = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text
    if (!specifier) continue
    const from = posix.join(dirname(index), specifier)
    const passedOn = meaningsOf(tree, from)
    for (const { name, propertyName = name } of statement.exportClause.elements)
      found.set(name.text, passedOn.get(propertyName.text) ?? `${from}#${propertyName.text}`)
  }
  return found
}

/** Public names that mean one thing in one entry, and another in another. An index only re-exports. */
export function twoMeanings(tree: Tree, indexes: readonly string[]): string[] {
  const first = new Map<string, { index: string; meaning: string }>()
  return indexes.flatMap((index) =>
    [...meaningsOf(tree, index)].flatMap(([name, meaning]) => {
      const before = first.get(name)
      if (!before) first.set(name, { index, meaning })
      return before && before.meaning !== meaning
        ? [
            `${index} exports ${name} of ${meaning}, but ${before.index} that of ${before.meaning}: one name, one meaning; rename one of them.`,
          ]
        : []
    }),
  )
}
