import { basename } from 'node:path'
import { JSDOM } from 'jsdom'
import ts from 'typescript'
import { entries } from '../../scripts/entries.mjs'
import { type Page, root } from './markdown.ts'

/** A program made of a page's blocks, at the lines where they stand in the page. */
interface Program {
  name: string
  text: string
}

/** The entries by their sources, so that no build is needed. */
export const sources: Record<string, string> = Object.fromEntries(
  entries.map(({ specifier, source }) => [specifier, root + source]),
)

const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
).options

/** How the blocks are compiled. */
export const compilerOptions: ts.CompilerOptions = {
  ...config,
  // Names that a page explains and a reader will use.
  noUnusedLocals: false,
  noUnusedParameters: false,
  // Nest's parameters have decorators, which only these allow.
  experimentalDecorators: true,
  moduleDetection: ts.ModuleDetectionKind.Force,
  paths: Object.fromEntries(Object.entries(sources).map(([name, path]) => [name, [path]])),
}

/** What a page has that loaded the global build and PortOne's script by tags. */
const pageGlobals = `
declare const ImpConfirm: typeof import('imp-confirm')
declare const IMP: {
  init(userCode: string): void
  request_pay(request: object, callback: (response: any) => void): void
}`

/** Blocks are tried as if they stood in this folder, unless the page names another. */
const folder = `${root}test/docs/`

const folderOf = ({ prose }: Page): string => {
  const named = /^<!-- blocks stand in: (.*) -->$/m.exec(prose)?.[1]
  return named === undefined ? folder : `${root}${named}/`
}

const atLine = (line: number, code: string, before = '') =>
  before + '\n'.repeat(Math.max(0, line - before.split('\n').length + 1)) + code

/** The inline scripts of an HTML block, and what is wrong with its tags. */
function scriptsOf(html: string): { code: string; problem?: string } {
  const { document } = new JSDOM(html).window
  const written = [...html.matchAll(/<([a-z][a-z0-9]*)[\s>]/g)].map(([, tag]) => tag as string)
  const lost = written.find((tag) => !document.querySelector(tag))
  const code = [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent).join('\n')
  return lost === undefined ? { code } : { code, problem: `<${lost}> is lost when the block is parsed` }
}

/** The programs of a page: each block, with those it continues. */
function programsOf(page: Page): { typed: Program[]; plain: Program[]; problems: string[] } {
  const typed: Program[] = []
  const plain: Program[] = []
  const problems: string[] = []
  let before = ''
  for (const { language, code, marks, line } of page.blocks) {
    const name = `${folderOf(page)}${page.path.replace(/\W/g, '-')}-${line + 1}`
    // Compiled where it stands: a part of an example.
    if (marks.includes('quoted')) continue
    if (language === 'ts' || language === 'tsx') {
      before = atLine(line, code, marks.includes('continues') ? before : '')
      typed.push({ name: `${name}.${language}`, text: before })
    } else if (language === 'js') plain.push({ name: `${name}.js`, text: atLine(line, code) })
    else if (language === 'html') {
      const scripts = scriptsOf(code)
      if (scripts.problem) problems.push(`${page.path}:${line + 1}: ${scripts.problem}`)
      plain.push({ name: `${name}.js`, text: atLine(line, scripts.code) })
    }
  }
  return { typed, plain, problems }
}

function errorsOf(programs: Program[], more: ts.CompilerOptions = {}): string[] {
  const all = { ...compilerOptions, ...more }
  const texts = new Map(programs.map(({ name, text }) => [name, text]))
  const host = ts.createCompilerHost(all)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  host.readFile = (path) => texts.get(path) ?? readFile(path)
  host.getSourceFile = (path, target, ...rest) => {
    const text = texts.get(path)
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target)
  }
  const modules = [`${folder}modules.d.ts`, `${root}test/endpoint/express.d.ts`]
  const program = ts.createProgram([...texts.keys(), ...modules], all, host)
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => !file || texts.has(file.fileName))
    .map(({ file, start, messageText }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
      const page = file && basename(file.fileName).replace(/-\d+\.\w+$/, '')
      return `${page}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
}

/** What the compiler and the HTML parser say against the blocks of these pages, each with its page and line. */
export function compileBlocks(pages: readonly Page[]): string[] {
  const programs = pages.map(programsOf)
  const plain = programs.flatMap(({ plain }) => plain)
  return [
    ...programs.flatMap(({ problems }) => problems),
    ...errorsOf(programs.flatMap(({ typed }) => typed)),
    ...errorsOf([...plain, { name: `${folder}page-globals.d.ts`, text: pageGlobals }], {
      allowJs: true,
      checkJs: true,
      strict: false,
      exactOptionalPropertyTypes: false,
      // JavaScript has no word for it.
      noImplicitOverride: false,
      moduleDetection: ts.ModuleDetectionKind.Auto,
    }),
  ]
}
