export const examplesFolder: string
export const examples: string[]
export function pack(): { tarball: string; done: () => void }
export function install(folder: string, tarball: string): void
