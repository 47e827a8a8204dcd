import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { entries } from '../../scripts/entries.mjs'

// What an editor shows of a public name is its documentation: each name has a text, and each function an example, too.

const root = fileURLToPath(new URL('../../', import.meta.url))
const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
const sources = entries.map(({ source }) => join(root, source))
const program = ts.createProgram(sources, { ...options, noEmit: true })
const checker = program.getTypeChecker()

const isOurs = (node: ts.Node) => node.getSourceFile().fileName.startsWith(join(root, 'src'))
const where = (node: ts.Node, name: string) => {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart())
  return `${relative(root, file.fileName)}:${line + 1} ${name}`
}
const hasText = (symbol: ts.Symbol) => symbol.getDocumentationComment(checker).length > 0

/** The discriminants of a union, and a field of a type of ours that says itself what it is: `detail: DeclineDetail`. */
function speaksForItself(member: ts.TypeElement): boolean {
  const type = ts.isPropertySignature(member) ? member.type : undefined
  if (!type || ts.isLiteralTypeNode(type)) return type !== undefined
  const symbol = ts.isTypeReferenceNode(type) ? checker.getSymbolAtLocation(type.typeName) : undefined
  const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return meant?.declarations?.some(isOurs) === true && hasText(meant)
}

/** The objects of others, as far as we use them: their own docs say what a field of theirs is. */
const othersObjects = /\/(adapters\/.*|node-(request|mountable)|(postgres|sqlite)-client)\.ts$/

function missing(): string[] {
  const found = new Set<string>()
  for (const source of sources) {
    const file = program.getSourceFile(source) as ts.SourceFile
    const module = checker.getSymbolAtLocation(file) as ts.Symbol
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const [node] = symbol.declarations ?? []
      if (!node || !isOurs(node)) continue
      if (!hasText(symbol)) found.add(where(node, exported.name))
      const calls = checker.getTypeOfSymbolAtLocation(symbol, node).getCallSignatures()
      if (symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable) && calls.length > 0) {
        if (!symbol.getJsDocTags(checker).some(({ name }) => name === 'example'))
          found.add(where(node, `${exported.name} has no @example`))
      }
      if (othersObjects.test(node.getSourceFile().fileName)) continue
      for (const declaration of symbol.declarations ?? [])
        ts.forEachChild(declaration, function look(child): void {
          // A field of a type written in place belongs to the text around it.
          if (ts.isInterfaceDeclaration(child.parent) && ts.isTypeElement(child) && !speaksForItself(child)) {
            const member = child.name && checker.getSymbolAtLocation(child.name)
            if (member && !hasText(member)) found.add(where(child, `${exported.name}.${member.name}`))
          }
          if (!ts.isBlock(child)) ts.forEachChild(child, look)
        })
    }
  }
  return [...found].sort()
}

it('each public name says what it is, and each function shows how it is called', () => {
  expect(sources.map(dirname).length).toBeGreaterThan(4)
  expect(missing()).toEqual([])
})
