import type { Plugin } from 'rollup'

export declare const schemaFiles: { postgres: string; sqlite: string }
export declare function schemas(): Plugin
