import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { root } from '../docs/markdown.ts'

// A name that no file defines and no host has, such as a compiler's helper that was never written, is found only by whoever comes to it.

const files = [
  'cli.js',
  ...entries.flatMap(({ name }) => [`${name}.js`, `${name}.cjs`, `es2018/${name}.js`, `es2018/${name}.cjs`]),
]

/** What browsers have and Node lacks, and what a CommonJS module is given. */
const hosts = [
  'window',
  'document',
  'navigator',
  'sessionStorage',
  'location',
  'Document',
  'MutationObserver',
  'require',
  'module',
  'exports',
]
const given = new Set([...Object.getOwnPropertyNames(globalThis), ...hosts, 'undefined', 'arguments'])

/** Where an identifier is a field's name, or a label, and refers to nothing. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent)) return parent.name === node
  if (ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isObjectLiteralElement(parent))
    return parent.name === node && !ts.isShorthandPropertyAssignment(parent)
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent))
    return parent.propertyName === node || ts.isExportSpecifier(parent)
  return ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)
}

const declares = (node: ts.Identifier) => 'name' in node.parent && node.parent.name === node

function freeNames(file: string, text: string): string[] {
  const declared = new Set<string>()
  const named = new Set<string>()
  ts.forEachChild(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS), function look(node) {
    if (ts.isIdentifier(node) && !isOnlyAName(node)) (declares(node) ? declared : named).add(node.text)
    ts.forEachChild(node, look)
  })
  return [...named].filter((name) => !declared.has(name) && !given.has(name))
}

it.each(files)('every name in dist/%s is defined in it, or is its hosts’', (file) => {
  expect(freeNames(file, readFileSync(`${root}dist/${file}`, 'utf8'))).toEqual([])
})

it('one that isn’t is found', () => {
  expect(freeNames('a.js', 'const load = (name) => import(__rewrite(name)); export { load as b }')).toEqual([
    '__rewrite',
  ])
})
