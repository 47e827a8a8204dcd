/**
 * `npm run release:rehearse`: a release from a clean clone, against a registry on this machine. 0.0.1 is made, published and
 * installed; 0.1.0 with the changesets that lie in `.changeset/`; a consumer upgrades, and the five examples resolve to it; 0.0.1 is
 * deprecated; 0.1.1 is published and taken back. Everything lies in one temporary folder, which is gone in the end, whatever happened.
 * `-- --without-examples` leaves the examples out, which take half of the time.
 *
 * Provenance needs a host that signs: that npm refuses it here, and says why, is all that can be shown.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, runWell } from '../../../scripts/check-package/run.mjs'
import { startRegistry } from './registry.mjs'

const here = fileURLToPath(new URL('./', import.meta.url))
const root = fileURLToPath(new URL('../../../', import.meta.url))
if (!existsSync(`${here}node_modules`)) spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' })

const folder = await mkdtemp(join(tmpdir(), 'imp-confirm-release-'))
const clone = join(folder, 'clone')
let registry
let failed = false

const minutes = (count) => ({ timeout: count * 60_000 })
/** npm as a maintainer or a shop runs it: on the registry, with settings of its own. */
const npm = (cwd, ...args) => runWell('npm', args, { cwd, env: registry.environment, ...minutes(8) })
const tryNpm = (cwd, ...args) => run('npm', args, { cwd, env: registry.environment, ...minutes(8) })
const json = async (...path) => JSON.parse(await readFile(join(...path), 'utf8'))

async function step(name, work) {
  const from = Date.now()
  try {
    const told = await work()
    console.log(`ok    ${name}${told ? `: ${told}` : ''} (${Math.round((Date.now() - from) / 1000)} s)`)
  } catch (error) {
    console.log(`FAIL  ${name}\n${error.message}`)
    throw error
  }
}

/** Builds and packs as the release's workflow does. */
async function pack(version, { build = true } = {}) {
  if (build) await runWell('npm', ['run', 'build'], { cwd: clone, ...minutes(8) })
  const [{ filename }] = JSON.parse(await npm(clone, 'pack', '--ignore-scripts', '--json'))
  assert.equal(filename, `imp-confirm-${version}.tgz`)
  return `./${filename}`
}

const publishing = (tarball, ...options) => ['publish', '--ignore-scripts', '--access', 'public', ...options, tarball]

const changeset = (name, kind, text) =>
  writeFile(join(clone, '.changeset', `${name}.md`), `---\n'imp-confirm': ${kind}\n---\n\n${text}\n`)

/** What a shop does with what it installed. */
const smoke = (shop, version) =>
  npm(
    shop,
    'exec',
    '--offline',
    '--',
    'node',
    '--input-type=module',
    '-e',
    `import { approve, confirmEndpoint } from 'imp-confirm/endpoint'
     import { simulateConfirm } from 'imp-confirm/simulator'
     import { createRequire } from 'node:module'
     const require = createRequire(process.cwd() + '/')
     const { version } = require('imp-confirm/package.json')
     if (version !== '${version}') throw new Error('installed: ' + version)
     if (typeof require('imp-confirm').requestPayWithConfirm !== 'function') throw new Error('no requestPayWithConfirm')
     const confirm = confirmEndpoint(() => approve())
     const asked = { confirmUrl: 'https://shop.example/confirm', impUid: 'imp_1', merchantUid: 'order-1', amount: 1000 }
     const answer = await simulateConfirm({ ...asked, fetch: (url, init) => confirm(new Request(url, init)) })
     if (!answer.approved) throw new Error('declined')`,
  )

async function rehearse() {
  const shop = join(folder, 'shop')
  await step('a clean clone, with what its lock names', async () => {
    await runWell('git', ['clone', '--quiet', '--no-hardlinks', root, clone])
    await runWell('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], {
      cwd: clone,
      ...minutes(9),
    })
  })
  const uplink = (await runWell('npm', ['config', 'get', 'registry'], { cwd: tmpdir() })).trim()
  await step('a registry on this machine', async () => {
    registry = await startRegistry(join(folder, 'registry'), uplink)
    return (await npm(folder, 'whoami')).trim()
  })

  const pending = (await readdir(join(clone, '.changeset'))).filter((name) => name.endsWith('.md'))
  assert(pending.length > 0, 'There is nothing to release: .changeset has no changeset.')
  await step('0.0.1 is versioned, built and packed', async () => {
    await mkdir(join(folder, 'later'))
    for (const name of pending) {
      await cp(join(clone, '.changeset', name), join(folder, 'later', name))
      await rm(join(clone, '.changeset', name))
    }
    await changeset('rehearsal', 'patch', 'A first try.')
    await npm(clone, 'run', 'release:version')
    assert.equal((await json(clone, 'package.json')).version, '0.0.1')
    assert.match(await readFile(join(clone, 'CHANGELOG.md'), 'utf8'), /## 0\.0\.1[\s\S]*A first try\./)
    await pack('0.0.1')
  })
  await step('npm refuses provenance without a host, and says so', async () => {
    const { code, stderr } = await tryNpm(clone, ...publishing('./imp-confirm-0.0.1.tgz', '--provenance'))
    assert.notEqual(code, 0)
    const [, why] = /npm error (.*provenance.*)/i.exec(stderr) ?? []
    assert(why, `npm said: ${stderr.slice(-800)}`)
    return why
  })
  await step('0.0.1 is published', async () => {
    await npm(clone, ...publishing('./imp-confirm-0.0.1.tgz', '--provenance=false'))
  })
  await step('a shop installs 0.0.1', async () => {
    await mkdir(shop)
    await writeFile(join(shop, 'package.json'), '{ "name": "shop", "private": true }')
    await npm(shop, 'install', 'imp-confirm@0.0.1')
    await smoke(shop, '0.0.1')
  })
  await step('0.1.0 is versioned from the changesets that wait, and published', async () => {
    for (const name of pending) await cp(join(folder, 'later', name), join(clone, '.changeset', name))
    await npm(clone, 'run', 'release:version')
    const [manifest, lock] = await Promise.all([json(clone, 'package.json'), json(clone, 'package-lock.json')])
    assert.deepEqual([manifest.version, lock.version, lock.packages[''].version], ['0.1.0', '0.1.0', '0.1.0'])
    const log = await readFile(join(clone, 'CHANGELOG.md'), 'utf8')
    assert(log.indexOf('## 0.1.0') < log.indexOf('## 0.0.1') && /First release\./.test(log), log.slice(0, 400))
    assert.deepEqual(
      (await readdir(join(clone, '.changeset'))).filter((name) => name.endsWith('.md')),
      [],
    )
    const tarball = await pack('0.1.0')
    await npm(clone, ...publishing(tarball, '--provenance=false'))
    const pinned = await json(clone, 'dist/integrity.json')
    assert.equal(pinned.files['imp-confirm.global.js'].path, 'imp-confirm@0.1.0/dist/imp-confirm.global.js')
    return tarball
  })
  await step('the same version can’t be published twice', async () => {
    const { code, stderr } = await tryNpm(clone, ...publishing('./imp-confirm-0.1.0.tgz', '--provenance=false'))
    assert.notEqual(code, 0)
    assert.match(stderr, /EPUBLISHCONFLICT|cannot publish over|already present|403|409/i)
  })
  await step('the shop upgrades, and its lock installs anew', async () => {
    await npm(shop, 'install', 'imp-confirm@latest')
    await smoke(shop, '0.1.0')
    assert.match((await json(shop, 'package-lock.json')).packages['node_modules/imp-confirm'].integrity, /^sha512-/)
    await npm(shop, 'ci')
    await smoke(shop, '0.1.0')
    const files = await readdir(join(shop, 'node_modules/imp-confirm'))
    for (const file of ['CHANGELOG.md', 'LICENSE', 'README.ko.md', 'docs']) assert(files.includes(file), file)
  })
  if (!process.argv.includes('--without-examples'))
    await step('the five examples resolve to it', async () => {
      const names = []
      for (const name of await readdir(join(clone, 'examples'))) {
        const from = join(clone, 'examples', name, 'package.json')
        if (!existsSync(from)) continue
        const example = join(folder, `example-${name}`)
        await mkdir(example)
        const manifest = await json(from)
        manifest.dependencies['imp-confirm'] = '^0.1.0'
        await writeFile(join(example, 'package.json'), JSON.stringify(manifest))
        await npm(example, 'install', '--package-lock-only', '--ignore-scripts')
        assert.equal((await json(example, 'package-lock.json')).packages['node_modules/imp-confirm'].version, '0.1.0')
        names.push(name)
      }
      assert.equal(names.length, 5)
      return names.join(', ')
    })
  await step('0.0.1 is deprecated: whoever installs it is told why', async () => {
    await npm(clone, 'deprecate', 'imp-confirm@0.0.1', 'A rehearsal: use 0.1.0.')
    const old = join(folder, 'old-shop')
    await mkdir(old)
    await writeFile(join(old, 'package.json'), '{ "name": "old-shop", "private": true }')
    const { code, stderr } = await tryNpm(old, 'install', '--prefer-online', 'imp-confirm@0.0.1')
    assert.equal(code, 0)
    assert.match(stderr, /deprecated imp-confirm@0\.0\.1: A rehearsal: use 0\.1\.0\./)
  })
  await step('0.1.1 is published and taken back: a range gets 0.1.0 again, a pin is refused', async () => {
    await changeset('yanked', 'patch', 'Taken back.')
    await npm(clone, 'run', 'release:version')
    // Nobody keeps it, so it isn't built anew.
    await npm(clone, ...publishing(await pack('0.1.1', { build: false }), '--provenance=false'))
    await npm(clone, 'unpublish', 'imp-confirm@0.1.1')
    const late = join(folder, 'late-shop')
    await mkdir(late)
    await writeFile(join(late, 'package.json'), '{ "name": "late-shop", "private": true }')
    await npm(late, 'install', '--prefer-online', 'imp-confirm@^0.1.0')
    await smoke(late, '0.1.0')
    const { code, stderr } = await tryNpm(late, 'install', '--prefer-online', 'imp-confirm@0.1.1')
    assert.notEqual(code, 0)
    assert.match(stderr, /ETARGET|E404/)
  })
}

const tidy = async () => {
  await registry?.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await tidy()
    process.exit(1)
  })

try {
  await rehearse()
} catch (error) {
  failed = true
  if (!/^FAIL/.test(error.message)) console.error(error)
} finally {
  await tidy()
}
console.log(failed ? 'The rehearsal failed; nothing of it is left.' : 'Rehearsed; nothing of it is left.')
process.exitCode = failed ? 1 : 0
