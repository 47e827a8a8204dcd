import { settingChoices } from './setting-choices.ts'
import { defaultSettings, type Settings } from './settings.ts'

const names = Object.keys(defaultSettings) as (keyof Settings)[]

/** A setting as an address writes it, or `undefined` when it may not be that. */
function allowed(name: keyof Settings, text: string): string | number | undefined {
  const may = settingChoices[name]
  if (may === 'text') return text.slice(0, 200)
  if (Array.isArray(may)) return may.includes(text) ? text : undefined
  const { from, to } = may as { from: number; to: number }
  const number = /^\d+$/.test(text) ? Number(text) : -1
  return number >= from && number <= to ? number : undefined
}

/** Settings read from an address. */
export interface ReadSettings {
  settings: Settings
  /** What the address said that can't be: `pg=acme`. */
  wrong: string[]
}

/**
 * Reads settings from an address; what isn't there, or can't be, is as in `base`.
 */
export function readSettings(query: URLSearchParams, base: Settings = defaultSettings): ReadSettings {
  const settings: Record<string, string | number> = { ...base }
  const wrong: string[] = []
  for (const name of names) {
    const text = query.get(name)
    if (text === null) continue
    const value = allowed(name, text)
    if (value === undefined) wrong.push(`${name}=${text.slice(0, 40)}`)
    else settings[name] = value
  }
  return { settings: settings as unknown as Settings, wrong }
}

/** Writes into a query what differs from `base`, and takes out what doesn't. */
export function writeSettings(query: URLSearchParams, settings: Settings, base: Settings = defaultSettings): void {
  for (const name of names) {
    if (settings[name] === base[name]) query.delete(name)
    else query.set(name, String(settings[name]))
  }
}
