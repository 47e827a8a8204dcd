import ts from 'typescript'

/** A Rollup plugin of an output: writes the bundle in ES2018's syntax. What it calls stays as it is. */
export const es2018 = () => ({
  name: 'es2018',
  renderChunk(code, { fileName }) {
    const { outputText, sourceMapText } = ts.transpileModule(code, {
      fileName,
      compilerOptions: { target: 'ES2018', module: 'ESNext', allowJs: true, sourceMap: true },
    })
    return { code: outputText.replace(/\/\/# sourceMappingURL=.*\n?$/, ''), map: sourceMapText }
  },
})
