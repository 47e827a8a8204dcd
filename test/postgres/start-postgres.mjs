// A PostgreSQL server of its own, in a folder that is thrown away: `withPostgres(({ connection, pid }) => …)`.
// Debian's server (or whatever `PG_BIN` names) doesn't run as root: it gets the user `postgres` then.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function findBin() {
  if (process.env.PG_BIN) return process.env.PG_BIN
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  const found = versions.map((version) => join(debian, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  if (!found)
    throw new Error('There is no PostgreSQL: apt-get install postgresql, or name its programs: PG_BIN=/path/to/bin.')
  return found
}

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer()
      .on('error', fail)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address()
        server.close(() => done(port))
      })
  })

/**
 * Starts a server, runs `job`, and stops it whatever comes.
 *
 * @param settings What to set beside the defaults, as `name=value`.
 */
export async function withPostgres(job, settings = []) {
  const bin = findBin()
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const asUser = process.getuid() === 0 ? { uid: id('-u'), gid: id('-g') } : {}
  const folder = mkdtempSync(join(tmpdir(), 'imp-confirm-postgres-'))
  if (asUser.uid) chownSync(folder, asUser.uid, asUser.gid)
  const port = await freePort()
  let server
  try {
    const options = { ...asUser, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' }, encoding: 'utf8' }
    const data = join(folder, 'data')
    execFileSync(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8'], {
      ...options,
      stdio: 'pipe',
    })
    const all = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${folder}`,
      'max_connections=200',
      ...settings,
    ]
    server = spawn(join(bin, 'postgres'), ['-D', data, ...all.flatMap((one) => ['-c', one])], {
      ...options,
      stdio: 'ignore',
    })
    const connection = `postgresql://postgres@127.0.0.1:${port}/postgres`
    const isReady = () => {
      try {
        execFileSync(join(bin, 'pg_isready'), ['-q', '-d', connection], options)
        return true
      } catch {
        return false
      }
    }
    while (!isReady()) {
      if (server.exitCode !== null) throw new Error(`postgres ended by itself: ${server.exitCode}`)
      await new Promise((done) => setTimeout(done, 100))
    }
    return await job({ connection, bin, folder, pid: server.pid })
  } finally {
    if (server && server.exitCode === null) {
      const ended = new Promise((done) => server.once('exit', done))
      server.kill('SIGINT')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
}
