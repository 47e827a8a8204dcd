import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const folder = (name: string) => fileURLToPath(new URL(`../types/${name}/`, import.meta.url))
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    ts.readConfigFile(fileURLToPath(new URL('../../tsconfig.json', import.meta.url)), ts.sys.readFile).config,
    ts.sys,
    folder('..'),
  ).options,
  types: [],
}

const programs = (name: string) => readdirSync(folder(name)).map((file) => folder(name) + file)

function errorsOf(path: string): { line: number; message: string }[] {
  const program = ts.createProgram([path], options)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => ({
    line: file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : -1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }))
}

describe('programs that must compile', () => {
  it.each(programs('valid'))('%s', (path) => {
    expect(errorsOf(path)).toEqual([])
  })
})

describe('programs that must not compile', () => {
  it.each(programs('invalid'))('%s: each marked line, and no other, with an error that says why', (path) => {
    const expected = readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((text, line) => {
        const words = /^\s*\/\/ expect: (.*)$/.exec(text)?.[1]
        return words === undefined ? [] : [{ line: line + 1, words }]
      })
    const errors = errorsOf(path)
    expect(errors.map(({ line }) => line)).toEqual(expected.map(({ line }) => line))
    for (const [index, { words }] of expected.entries()) expect(errors[index]?.message).toContain(words)
  })
})
