import ts from 'typescript'
import { compilerOptions } from './compile-blocks.ts'
import { root } from './markdown.ts'

/**
 * What types name: the members of a union of strings (`null` left out), or the properties of an object.
 *
 * @param types Each as `Name`, of the first entry, or as `imp-confirm/endpoint Name`, or as `folder/file.ts Name`.
 */
export function namesOfTypes(types: readonly string[]): Map<string, string[]> {
  const path = `${root}test/docs/names.ts`
  const text = types
    .map((type, index) => {
      const [name, module = 'imp-confirm'] = type.split(' ').reverse()
      return `export type T${index} = import('${module.endsWith('.ts') ? root + module : module}').${name}`
    })
    .join('\n')
  const host = ts.createCompilerHost(compilerOptions)
  const { fileExists, getSourceFile } = host
  host.fileExists = (file) => file === path || fileExists(file)
  host.getSourceFile = (file, target, ...rest) =>
    file === path ? ts.createSourceFile(path, text, target) : getSourceFile(file, target, ...rest)
  const program = ts.createProgram([path], compilerOptions, host)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path) as ts.SourceFile
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
  return new Map(
    exported.map((symbol, index) => {
      const type = checker.getDeclaredTypeOfSymbol(symbol)
      const members = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & ts.TypeFlags.Null))
      const names = members.every((member) => member.isStringLiteral())
        ? members.map((member) => (member as ts.StringLiteralType).value)
        : type.getProperties().map(({ name }) => name)
      return [types[index] as string, names]
    }),
  )
}
