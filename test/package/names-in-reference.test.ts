import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import reference from '../../scripts/typedoc.config.mjs'
import { namesWithoutEntry } from './names-in-reference.ts'

const dist = new URL('../../dist/', import.meta.url)

/** What the build declares for readers without lib "dom": the sources use the platform's. */
const ofThePlatform =
  /^(AbortSignal|HTMLElement|Location|Request|RequestInit|Response|Storage|URL|URLSearchParams|Window)$/

/** Inferred, so that no source writes them: the reference writes out what they stand for. */
const inferred = ['SupportedCodes', 'SupportedRow', 'confirmRefusalWords', 'unsupportedPgs']

it('the reference can lead to every type that a public one is written with', () => {
  const names = namesWithoutEntry(entries.map(({ name }) => readFileSync(new URL(`${name}.d.ts`, dist), 'utf8')))
  // One more: export it, write its type where it stands, or, where it only names a part of what is public, add it to the config.
  expect(names.filter((name) => !ofThePlatform.test(name) && !inferred.includes(name))).toEqual(
    reference.intentionallyNotExported.map((name) => name.replace(/.*:/, '')).sort(),
  )
})

it.each<[string, string[], string[]]>([
  ['a property', ['interface A { b: B }; type B = 1; export type { A }'], ['B']],
  [
    'a parameter and what is returned',
    ['declare function a(b: B): Promise<C>; type B = 1; type C = 2; export { a }'],
    ['B', 'C'],
  ],
  ['a member of a union', ['type A = B | 1; interface B { b: 1 }; export type { A }'], ['B']],
  ['a value asked for its type', ["declare const b: 'x'; type A = typeof b; export type { A }"], ['b']],
  [
    'a link in a docstring',
    ['/** See {@link B.c}. */ interface A { a: 1 }; interface B { c: 1 }; export type { A }'],
    ['B'],
  ],
  [
    'what another entry exports',
    ['interface A { b: B }; type B = 1; export type { A }', 'type B = 1; export type { B }'],
    [],
  ],
  ['what it extends', ['interface A extends B { a: 1 }; interface B { b: 1 }; export type { A }'], []],
  ['what only an inner type needs', ['type A = 1; type B = C; type C = 2; export type { A }'], []],
  ['a type of its own parameters', ['type A<B> = B; export type { A }'], []],
])('%s', (_, texts, names) => {
  expect(namesWithoutEntry(texts)).toEqual(names)
})
