import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { entryAliases } from '../scripts/entries.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The page as static files that work from any path, and (with --ssr) its server. Both run the built SDK. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  base: './',
  resolve: { alias: entryAliases('built') },
  build: isSsrBuild
    ? { outDir: 'dist/server', emptyOutDir: true, target: 'node20' }
    : {
        outDir: 'dist/page',
        emptyOutDir: true,
        target: 'es2020',
        rollupOptions: { input: ['index.html', 'return.html', 'pg.html'].map(here) },
      },
}))
