/**
 * The host's types that declarations of ours name, and what they are where a project has none of them: a server's, without lib
 * "dom" and with Node's types of before 18, or none. Where the project has one, it is that very type.
 */
const absent = {
  Request:
    '{ readonly method: string; readonly url: string; readonly headers: { get(name: string): string | null }; text(): Promise<string> }',
  Response:
    '{ readonly status: number; readonly headers: { get(name: string): string | null }; text(): Promise<string> }',
  AbortSignal:
    "{ readonly aborted: boolean; addEventListener(type: 'abort', listener: () => void): void; removeEventListener(type: 'abort', listener: () => void): void }",
  URL: '{ readonly href: string }',
  URLSearchParams: '{ get(name: string): string | null }',
  Location: '{ readonly href: string }',
  Storage:
    '{ getItem(key: string): string | null; setItem(key: string, value: string): void; removeItem(key: string): void }',
  Window: 'object',
  HTMLElement: 'object',
  RequestInit: '{ method?: string; headers?: Record<string, string>; body?: string }',
}

/** Where a project's own type is found: a value of the same name has it, but for one that is only a function's parameter. */
const found = (name) =>
  name === 'RequestInit'
    ? 'typeof globalThis extends { fetch: (input: any, init?: infer Host) => any } ? NonNullable<Host>'
    : `typeof globalThis extends { ${name}: { prototype: infer Host } } ? Host`

/** Comments and texts name types that need no declaration. */
const codeOf = (text) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, '')

/** A Rollup plugin of declarations: puts the host's types that they name at their head, so that no project lacks one. */
export const hostTypes = () => ({
  name: 'host-types',
  renderChunk(text) {
    const code = codeOf(text)
    const named = Object.keys(absent).filter((name) => new RegExp(`\\b${name}\\b`).test(code))
    return { code: named.map((name) => `type ${name} = ${found(name)} : ${absent[name]}\n`).join('') + text, map: null }
  },
})
