import type { NextConfig } from 'next'

// SQLite is a native module; a build of this folder needs no lock file of a folder above.
export default { serverExternalPackages: ['libsql'], turbopack: { root: __dirname } } satisfies NextConfig
