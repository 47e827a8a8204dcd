import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { root } from './pack-and-install.mjs'
import { run, runWell } from './run.mjs'

/**
 * The compilers: the oldest that shops have, each minor version since 5.4, and whatever is newest. 7 is another program with
 * the same command.
 */
const versions = ['4.7', '4.9', '5.0', '5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', 'latest']

const numberOf = (version) => (version === 'latest' ? 99 : Number(version))

const alias = (version) => `typescript-${version.replace('.', '-')}`

/**
 * How users resolve: the compiler's options, and the endings that make a file ESM or CommonJS. For a bundler's user
 * CommonJS is `import x = require()`, which `required.cts` has in every mode.
 */
const modes = [
  // Knows no "exports": what CRA 4, Nest and old Vue CLI projects have. Deprecated in 6.0.
  { name: 'node10', endings: ['ts'], options: { module: 'commonjs', moduleResolution: 'node' }, until: 5.9 },
  // Newer words for what was `--module esnext --moduleResolution node` before.
  { name: 'bundler', since: 5.4, endings: ['ts'], options: { module: 'preserve', moduleResolution: 'bundler' } },
  { name: 'node16', endings: ['mts', 'cts'], options: { module: 'node16', moduleResolution: 'node16' } },
  { name: 'nodenext', endings: ['mts', 'cts'], options: { module: 'nodenext', moduleResolution: 'nodenext' } },
]

/**
 * What projects set otherwise, each tried in the mode that every version knows: without the strictness that few have, and a
 * server's without lib "dom" and without Node's types.
 */
const loose = { exactOptionalPropertyTypes: false, skipLibCheck: true }
const withoutDom = { lib: ['es2020'] }

/** Programs that import what only an installed package has beside it. */
const installedOnly = join(root, 'test/package/types/installed')

const strict = {
  target: 'es2020',
  lib: ['es2020', 'dom', 'dom.iterable'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  forceConsistentCasingInFileNames: true,
}

/** The lines that must not compile, with the words that the error must have: those after `// expect: …`. */
const expectedErrors = (text) =>
  text.split('\n').flatMap((line, index) => {
    const words = /^\s*\/\/ expect: (.*)$/.exec(line)?.[1]
    return words === undefined ? [] : [{ line: index + 2, words }]
  })

/** The project's programs: each with its text and the errors it must have. */
async function readPrograms() {
  const programs = []
  for (const folder of ['test/types', 'test/package/types'])
    for (const kind of ['valid', 'invalid'])
      for (const file of await readdir(join(root, folder, kind))) {
        const path = join(root, folder, kind, file)
        const text = await readFile(path, 'utf8')
        const name = `${folder.includes('package') ? 'package-' : ''}${kind}-${file.replace(/\.ts$/, '')}`
        programs.push({ name, text, errors: expectedErrors(text) })
      }
  return programs
}

/** What tsc said, by `file:line`; the indented lines that explain an error belong to it. */
function errorsOf(output) {
  const errors = new Map()
  let last
  for (const line of output.split('\n')) {
    const found = /^(.+?)\((\d+),\d+\): error (.*)$/.exec(line)
    if (found) {
      last = `${found[1].replace(/^.*\//, '')}:${found[2]}`
      errors.set(last, `${errors.get(last) ?? ''}${found[3]}\n`)
    } else if (/^\s/.test(line) && last) errors.set(last, errors.get(last) + line)
    else if (/error/.test(line)) errors.set(line, line)
  }
  return errors
}

/** What is wrong with a compiler's answer: an error where none is expected, or none (or another) where one is. */
function wrongIn(errors, expected) {
  const wrong = [...errors].filter(([place]) => !expected.has(place)).map(([place, text]) => `${place} ${text.trim()}`)
  for (const [place, words] of expected)
    if (!errors.get(place)?.includes(words))
      wrong.push(`${place} expected: ${words}\n  but: ${errors.get(place) ?? 'it compiles'}`)
  return wrong
}

/** Writes a folder of programs for one mode. Returns it with the errors that a compiler must find there, by `file:line`. */
async function writeProject(folder, { endings, options }, programs, beside, types) {
  await mkdir(folder, { recursive: true })
  const expected = new Map()
  for (const { name, text, errors } of programs)
    for (const ending of endings) {
      await writeFile(join(folder, `${name}.${ending}`), text)
      for (const { line, words } of errors) expected.set(`${name}.${ending}:${line}`, words)
    }
  for (const file of programs.length > 0 ? ['required.cts'] : [])
    await cp(join(installedOnly, file), join(folder, file))
  for (const ending of endings) await cp(join(installedOnly, `${beside}.ts`), join(folder, `${beside}.${ending}`))
  const compilerOptions = { ...strict, ...options, types }
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['*.ts', '*.mts', '*.cts'] }),
  )
  return { folder, expected }
}

/** Whether a compiler knows a mode. */
const knows = (version, { since = 0, until = 100 }) => numberOf(version) >= since && numberOf(version) <= until

/** What is wrong when `tsc` compiles the projects. Two at a time: a compiler uses one core. */
async function compileAll(tsc, projects, cwd) {
  const wrong = []
  const queue = [...projects]
  const work = async () => {
    for (let project = queue.shift(); project; project = queue.shift()) {
      const { folder, expected } = project
      const { stdout, stderr } = await run(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { cwd })
      wrong.push(...wrongIn(errorsOf(stdout + stderr), expected).map((one) => `${basename(folder)}: ${one}`))
    }
  }
  await Promise.all([work(), work()])
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

/** Installs the compilers in a folder of their own, so that the consumer has no TypeScript but the one that is asked. */
async function installCompilers(folder, consumer) {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{"private":true}')
  const wanted = versions.map((version) => `${alias(version)}@npm:typescript@${version}`)
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--no-bin-links']
  await runWell('npm', [...flags, ...wanted, 'iamport-typings'], { cwd: folder })
  await symlink(join(folder, 'node_modules/iamport-typings'), join(consumer, 'node_modules/iamport-typings'))
}

/** `tsc` of valid and invalid programs against the installed package, in each mode with each compiler. */
export async function checkTypePrograms({ consumer }, check) {
  const compilers = join(consumer, 'compilers')
  let ready = false
  await check('install TypeScript 4.7 to the newest, and iamport-typings', async () => {
    await installCompilers(compilers, consumer)
    ready = true
  })
  if (!ready) return

  const programs = await readPrograms()
  const projects = []
  const withNode = []
  for (const mode of modes) {
    const folder = join(consumer, 'types', mode.name)
    const add = async (list, name, options, ...rest) => {
      const changed = { ...mode, options: { ...mode.options, ...options } }
      list.push({ mode, ...(await writeProject(`${folder}${name}`, changed, ...rest)) })
    }
    await add(projects, '', {}, programs, 'beside', [])
    await add(withNode, '-node', {}, [], 'node-http', ['node'])
    if (mode.name !== 'node16') continue
    await add(projects, '-loose', loose, programs, 'beside', [])
    await add(projects, '-without-dom', withoutDom, [], 'server', [])
    await add(withNode, '-node-without-dom', withoutDom, [], 'node-http', ['node'])
  }
  // What @types/node is written for.
  const [oldest, newest] = ['5.4', versions.at(-1)]
  for (const version of versions) {
    const folder = join(compilers, 'node_modules', alias(version))
    const { version: exact } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const tsc = join(folder, 'bin/tsc')
    const known = (list) => list.filter(({ mode }) => knows(version, mode))
    const names = known(projects)
      .map(({ mode }) => mode.name)
      .join(', ')
    await check(`TypeScript ${exact}, beside iamport-typings`, async () => {
      await compileAll(tsc, known(projects), consumer)
      return `${programs.length + 2} programs: ${names}; ESM and CommonJS; strict, loose, without lib dom`
    })
    // Their thousands of lines take longer than all the rest.
    if (version === oldest || version === newest)
      await check(`TypeScript ${exact}, beside @types/node`, () => compileAll(tsc, known(withNode), consumer))
  }
}
