/** A list as PostgreSQL writes arrays in text: `{"a","b"}`. */
export const arrayLiteral = (values: readonly (string | number | boolean)[]): string =>
  `{${values.map((value) => (typeof value === 'string' ? `"${value.replace(/["\\]/g, '\\$&')}"` : String(value))).join(',')}}`
