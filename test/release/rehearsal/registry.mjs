import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('node_modules/verdaccio/bin/verdaccio', import.meta.url))

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** imp-confirm is ours alone; everything else comes from the registry that this machine uses. */
const config = (folder, uplink) => `
storage: ${join(folder, 'storage')}
auth: { htpasswd: { file: ${join(folder, 'htpasswd')}, max_users: 1 } }
uplinks: { npmjs: { url: '${uplink}' } }
packages:
  imp-confirm: { access: $all, publish: $authenticated, unpublish: $authenticated }
  '**': { access: $all, proxy: npmjs }
max_body_size: 50mb
log: { type: stdout, format: pretty, level: error }
`

/**
 * A registry on this machine, empty, with one user.
 *
 * @param folder An empty folder: all that it keeps lies there.
 * @param uplink Where other packages come from.
 * @returns Its address, the environment in which npm uses it and nobody's settings, and how to end it.
 */
export async function startRegistry(folder, uplink) {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'config.yaml'), config(folder, uplink))
  const port = await freePort()
  const address = `http://127.0.0.1:${port}/`
  const child = spawn(process.execPath, [program, '-c', join(folder, 'config.yaml'), '-l', `127.0.0.1:${port}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill()
    await ended
  }
  try {
    for (let left = 300; ; left -= 1) {
      if (child.exitCode !== null || left === 0) throw new Error('Verdaccio did not start.')
      if (
        await fetch(`${address}-/ping`).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const user = await fetch(`${address}-/user/org.couchdb.user:rehearsal`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'rehearsal', password: 'only-for-this-run' }),
    })
    const { token } = await user.json()
    const settings = join(folder, 'npmrc')
    await writeFile(
      settings,
      `registry=${address}\n//127.0.0.1:${port}/:_authToken=${token}\naudit=false\nfund=false\nupdate-notifier=false\n`,
    )
    // Settings of the npm that runs this one come as npm_config_…, and would win.
    const clean = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))
    const environment = {
      ...Object.fromEntries(clean),
      npm_config_userconfig: settings,
      npm_config_cache: join(folder, 'cache'),
    }
    return { address, environment, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
