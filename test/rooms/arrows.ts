import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'

/** The files of a tree by their paths, seen from its root. */
export type Tree = ReadonlyMap<string, string>

/** Which rooms a room may import, as CONTRIBUTING draws it: `payment → outcome webview`. */
export type Drawing = ReadonlyMap<string, readonly string[]>

/** The sources of `src/`. */
export function readTree(folder: string): Tree {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return new Map(names.map((name) => [`src/${name}`, readFileSync(join(folder, name), 'utf8')]))
}

/** Reads the drawing: a line a room, the rooms it may import behind an arrow. */
export function readDrawing(text: string): Drawing {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [room = '', to = ''] = line.split('→')
        return [room.trim(), to.split(/\s+/).filter(Boolean)] as const
      }),
  )
}

/** The room that a file stands in; `''` for `src/index.ts`, which re-exports from all. */
export const roomOf = (path: string): string => (path.split('/').length > 2 ? (path.split('/')[1] as string) : '')

/** What a file imports and re-exports, types included, and types in `import('…')`. */
const importsOf = (text: string) => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)

/** The files of the tree that each file imports. */
function arrowsOf(tree: Tree): Map<string, string[]> {
  const arrows = [...tree].map(([path, text]) => {
    const to = importsOf(text)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(dirname(path), specifier))
    return [path, to] as const
  })
  return new Map(arrows)
}

/** Arrows between rooms that the drawing doesn't have, and rooms that it doesn't have. */
export function wrongArrows(tree: Tree, drawing: Drawing): string[] {
  const strangers = [...new Set([...tree.keys()].map(roomOf))].filter((room) => room !== '' && !drawing.has(room))
  return [
    ...strangers.map((room) => `src/${room}/ is no room of CONTRIBUTING's drawing: add its line, or move its files.`),
    ...[...arrowsOf(tree)].flatMap(([from, paths]) =>
      paths
        .filter((to) => roomOf(from) !== '' && roomOf(from) !== roomOf(to))
        .filter((to) => !drawing.get(roomOf(from))?.includes(roomOf(to)))
        .map(
          (to) =>
            `${from} imports ${to}: ${roomOf(from)} may import ${drawing.get(roomOf(from))?.join(', ') || 'nothing'}. Move what both need into a room below.`,
        ),
    ),
  ]
}

/** Imports of this package's own name, or of another's: rooms import each other's files, and the host's modules where they may. */
export function foreignImports(tree: Tree, rooms: { ofNode: readonly string[] }): string[] {
  return [...tree].flatMap(([path, text]) =>
    importsOf(text)
      .filter((specifier) => !specifier.startsWith('.'))
      .filter((specifier) => !(specifier.startsWith('node:') && rooms.ofNode.includes(roomOf(path))))
      .map(
        (specifier) =>
          `${path} imports '${specifier}': the package has no dependencies, and only ${rooms.ofNode.join(', ')} may use Node's modules.`,
      ),
  )
}

/** Circles of files, each from its first file back to it. */
export function circles(tree: Tree): string[] {
  const arrows = arrowsOf(tree)
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, way: readonly string[]) => {
    const since = way.indexOf(path)
    if (since >= 0)
      found.push(`${[...way.slice(since), path].join(' → ')}: move what both need into a file of its own.`)
    if (since >= 0 || done.has(path)) return
    for (const to of arrows.get(path) ?? []) walk(to, [...way, path])
    done.add(path)
  }
  for (const path of tree.keys()) walk(path, [])
  return found
}

/** Names that reach outside: what a pure room has no use for. */
const outside =
  /^(window|document|location|navigator|history|(session|local)Storage|globalThis|self|process|performance|fetch|(set|clear)(Timeout|Interval)|queueMicrotask|XMLHttpRequest|crypto|console|hostClock)$/

/** Where pure rooms touch the page, storage, a clock or chance. Types may be named: they touch nothing. */
export function effects(tree: Tree, pure: readonly string[]): string[] {
  return [...tree]
    .filter(([path]) => pure.includes(roomOf(path)))
    .flatMap(([path, text]) => {
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2020, true)
      const found: string[] = []
      const look = (node: ts.Node) => {
        if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return
        const name = node.getText(file)
        const isClock = ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(name)
        const isNow = ts.isNewExpression(node) && name === 'new Date()'
        const isOutside =
          ts.isIdentifier(node) &&
          outside.test(name) &&
          !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
          !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)
        if (isClock || isNow || isOutside) {
          const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
          found.push(
            `${path}:${line + 1} uses ${name}: ${roomOf(path)} is pure. Take it as an argument, or move this to a room with effects.`,
          )
        }
        node.forEachChild(look)
      }
      look(file)
      return found
    })
}
