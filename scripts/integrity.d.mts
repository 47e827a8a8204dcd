export const integrityOf: (bytes: string | Uint8Array) => string
