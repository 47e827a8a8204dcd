/**
 * Frameworks with a build of their own: the files of the smallest app around a block of the page, how it is built and how it is
 * started. `{ block }` in place of a file's text is the page's.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const bin = (name) => fileURLToPath(new URL(`node_modules/${name}`, import.meta.url))

const manifest = JSON.stringify({ name: 'shop', private: true, type: 'module' })
const reactRoot = `import { Outlet } from 'react-router'
export const Layout = ({ children }) => children
export default () => <Outlet />
`

/** Each app: its files, the program that builds it, the one that serves it at PORT, and where its mounts are. */
export const apps = {
  next: {
    files: {
      'package.json': manifest,
      'tsconfig.json': '{}',
      'next.config.mjs': `export default {
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: ${JSON.stringify(fileURLToPath(new URL('../../', import.meta.url)))} },
}
`,
      'app/layout.tsx': 'export default ({ children }) => <html lang="ko"><body>{children}</body></html>\n',
      'app/payments/confirm/route.ts': { block: 'Next.js, App Router' },
      'app/edge/payments/confirm/route.ts': {
        block: 'Next.js, App Router',
        after: "\nexport const runtime = 'edge'\n",
      },
      'pages/api/payments/confirm.ts': { block: 'Next.js, Pages Router' },
    },
    build: [bin('next/dist/bin/next'), 'build'],
    start: (port) => [bin('next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', port],
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  },
  nitro: {
    files: {
      'package.json': manifest,
      'nitro.config.mjs': "export default { compatibilityDate: '2026-04-01', srcDir: 'server' }\n",
      'server/routes/payments/confirm.ts': { block: 'Nuxt and Nitro' },
    },
    build: [bin('nitropack/dist/cli/index.mjs'), 'build', '--preset', 'node-server'],
    start: () => ['.output/server/index.mjs'],
  },
  'nitro-workers': {
    files: {
      'package.json': manifest,
      'nitro.config.mjs': `export default {
  compatibilityDate: '2026-04-01',
  srcDir: 'server',
  cloudflare: { nodeCompat: true, deployConfig: false },
}
`,
      'server/routes/payments/confirm.ts': { block: 'Nuxt and Nitro' },
    },
    build: [bin('nitropack/dist/cli/index.mjs'), 'build', '--preset', 'cloudflare-module'],
    worker: '.output/server/index.mjs',
  },
  sveltekit: {
    files: {
      'package.json': manifest,
      'svelte.config.js':
        "import adapter from '@sveltejs/adapter-node'\nexport default { kit: { adapter: adapter() } }\n",
      'vite.config.js':
        "import { sveltekit } from '@sveltejs/kit/vite'\nexport default { plugins: [sveltekit()], ssr: { noExternal: ['imp-confirm'] } }\n",
      'src/app.html': '<html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>\n',
      'src/routes/payments/confirm/+server.ts': { block: 'SvelteKit' },
    },
    build: [bin('vite/bin/vite.js'), 'build'],
    start: () => ['build/index.js'],
  },
  astro: {
    files: {
      'package.json': manifest,
      'astro.config.mjs': `import node from '@astrojs/node'
export default { output: 'server', adapter: node({ mode: 'standalone' }), vite: { ssr: { noExternal: ['imp-confirm'] } } }
`,
      'src/pages/payments/confirm.ts': { block: 'Astro' },
    },
    build: [bin('astro/astro.js'), 'build'],
    start: () => ['dist/server/entry.mjs'],
    env: { ASTRO_TELEMETRY_DISABLED: '1', HOST: '127.0.0.1' },
  },
  'react-router': {
    files: {
      // It looks there for the server that it builds for.
      'package.json': JSON.stringify({
        ...JSON.parse(manifest),
        dependencies: { '@react-router/node': '*', isbot: '*', react: '*', 'react-dom': '*', 'react-router': '*' },
      }),
      'react-router.config.ts': 'export default { ssr: true }\n',
      'vite.config.ts': `import { reactRouter } from '@react-router/dev/vite'
export default { plugins: [reactRouter()], ssr: { noExternal: ['imp-confirm'] } }
`,
      'app/root.tsx': reactRoot,
      'app/routes.ts': "export default [{ path: 'payments/confirm', file: 'routes/payments.confirm.ts' }]\n",
      'app/routes/payments.confirm.ts': { block: 'React Router' },
    },
    build: [bin('@react-router/dev/bin.js'), 'build'],
    start: () => [bin('@react-router/serve/bin.js'), 'build/server/index.js'],
  },
  functions: {
    files: { 'package.json': manifest },
    start: (port) => [
      bin('@google-cloud/functions-framework/build/src/main.js'),
      '--target=confirm',
      `--port=${port}`,
      '--source=.',
    ],
  },
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Starts a program, and resolves when it listens; what it said is the error when it doesn't. */
export async function startProgram(file, args, { cwd, env = {} }) {
  const port = await freePort()
  const child = spawn(file, args(String(port)), {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      ...env,
      PORT: String(port),
      NITRO_PORT: String(port),
    },
  })
  let said = ''
  let ended = false
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  child.on('exit', () => (ended = true))
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries++) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    )
    if (answered) break
    if (ended || tries > 300) {
      child.kill()
      throw new Error(`It doesn't listen: ${said.slice(-2000)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const stop = () =>
    new Promise((resolve) => {
      if (ended) return resolve()
      child.on('exit', resolve)
      child.kill('SIGKILL')
    })
  return { address, stop }
}

/** Builds by a framework's own command; its last words are the error. */
export const runBuild = ([file, ...args], cwd, env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd, env: { ...process.env, CI: '1', ...env } })
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    child.stderr.on('data', (text) => (said += text))
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(said.slice(-3000)))))
  })

/** A package's version as it is installed. */
export function versionOf(name) {
  const path = bin(`${name}/package.json`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined
}
