import { describe, expect, it } from 'vitest'
import { readPage, root } from '../docs/markdown.ts'
import {
  circles,
  type Drawing,
  effects,
  foreignImports,
  readDrawing,
  readTree,
  type Tree,
  wrongArrows,
} from './arrows.ts'

const tree = readTree(`${root}src`)
const drawing = readDrawing(
  readPage('CONTRIBUTING.md').blocks.find(({ code }) => code.includes('payment '))?.code ?? '',
)

/** Rooms that run in the customer's browser, and on the shop's server. The rest run in both. */
const browser = ['payment', 'imp', 'webview']
const server = ['endpoint', 'holds', 'verify']
const pure = ['portone', 'outcome', 'signals']
/** A command runs in Node, and nowhere else. */
const ofNode = ['cli']

/** What a room reaches, step by step. */
function reach(room: string, drawn: Drawing, seen = new Set<string>()): Set<string> {
  for (const next of drawn.get(room) ?? [])
    if (!seen.has(next)) {
      seen.add(next)
      reach(next, drawn, seen)
    }
  return seen
}

describe('the rooms of src', () => {
  it('import as CONTRIBUTING draws it, types included', () => expect(wrongArrows(tree, drawing)).toEqual([]))
  it('have no circle', () => expect(circles(tree)).toEqual([]))
  it('import nothing foreign', () => expect(foreignImports(tree, { ofNode })).toEqual([]))
  it('touch nothing outside where they are pure', () => expect(effects(tree, pure)).toEqual([]))
})

describe('the drawing', () => {
  const rooms = [...drawing.keys()]
  it('names every room once, from the bottom up, so that no arrow leads upward', () => {
    expect(rooms.length).toBeGreaterThan(8)
    for (const [index, room] of rooms.entries())
      for (const to of drawing.get(room) ?? []) expect(rooms.slice(0, index), `${room} → ${to}`).toContain(to)
  })
  it("leads from no room of the server's to one of the browser's", () => {
    for (const room of server) for (const other of browser) expect([...reach(room, drawing)]).not.toContain(other)
  })
  it('has the pure rooms import pure ones only', () => {
    for (const room of pure)
      expect([...reach(room, drawing)].filter((other) => other !== 'shared' && !pure.includes(other))).toEqual([])
  })
})

describe('what breaks a rule is named with its file and what to do', () => {
  const small = readDrawing('shared\noutcome → shared\nendpoint → outcome shared\npayment → outcome shared')
  const files = (...all: [path: string, text: string][]): Tree => new Map(all)

  it('an upward arrow, of a type as well', () => {
    const wrong = files(
      ['src/endpoint/a.ts', "import type { B } from '../payment/b.ts'"],
      ['src/payment/b.ts', 'export type B = 1'],
    )
    expect(wrongArrows(wrong, small)).toEqual([
      'src/endpoint/a.ts imports src/payment/b.ts: endpoint may import outcome, shared. Move what both need into a room below.',
    ])
    const inline = files(['src/outcome/a.ts', "export type A = import('../endpoint/b.ts').B"])
    expect(wrongArrows(inline, small)).toHaveLength(1)
    const again = files(['src/outcome/a.ts', "export * from '../endpoint/b.ts'"])
    expect(wrongArrows(again, small)).toHaveLength(1)
  })
  it('a room that nobody drew', () => {
    expect(wrongArrows(files(['src/attic/a.ts', '']), small)).toEqual([
      "src/attic/ is no room of CONTRIBUTING's drawing: add its line, or move its files.",
    ])
  })
  it('a circle of types within one room', () => {
    const wrong = files(
      ['src/outcome/a.ts', "import type { B } from './b.ts'"],
      ['src/outcome/b.ts', "import type { C } from './c.ts'"],
      ['src/outcome/c.ts', "import type { A } from './a.ts'"],
    )
    expect(circles(wrong)).toEqual([
      'src/outcome/a.ts → src/outcome/b.ts → src/outcome/c.ts → src/outcome/a.ts: move what both need into a file of its own.',
    ])
  })
  it('a dependency, and a module of Node where a browser is', () => {
    expect(foreignImports(files(['src/payment/a.ts', "import fs from 'node:fs'"]), { ofNode })[0]).toMatch(
      /^src\/payment\/a\.ts imports 'node:fs'/,
    )
    expect(foreignImports(files(['src/cli/a.ts', "import fs from 'node:fs'"]), { ofNode })).toEqual([])
    expect(foreignImports(files(['src/cli/a.ts', "import x from 'imp-confirm'"]), { ofNode })).toHaveLength(1)
  })
  it('storage, a clock and the page in a pure room, each with its line', () => {
    const text = [
      'export type Place = Location | typeof globalThis',
      'export const clock = { now: () => Date.now() }',
      "export const kept = window.sessionStorage.getItem('order')",
      'export const age = new Date().getTime()',
      'export const given = (page: { location: string }) => page.location',
    ].join('\n')
    expect(effects(files(['src/outcome/a.ts', text]), pure)).toEqual([
      'src/outcome/a.ts:2 uses Date.now: outcome is pure. Take it as an argument, or move this to a room with effects.',
      'src/outcome/a.ts:3 uses window: outcome is pure. Take it as an argument, or move this to a room with effects.',
      'src/outcome/a.ts:4 uses new Date(): outcome is pure. Take it as an argument, or move this to a room with effects.',
    ])
    expect(effects(files(['src/payment/a.ts', text]), pure)).toEqual([])
  })
})
