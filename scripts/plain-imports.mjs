/**
 * Takes TypeScript's helper off dynamic imports whose module is known only when it is asked for. It would rewrite a relative path that
 * ends in `.ts`, of which there is none; and the compiler neither writes nor imports it where helpers are imported.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  transform: (code) =>
    code.includes('__rewriteRelativeImportExtension')
      ? { code: code.replace(/import\(__rewriteRelativeImportExtension\(([^()]*)\)\)/g, 'import($1)'), map: null }
      : null,
})
