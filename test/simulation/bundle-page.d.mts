export function bundlePage(): Promise<string>
