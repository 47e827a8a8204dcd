/** The text of src/outcome/reading/packed-tables.ts. */
export function packedTables(tables: {
  lexicon: object
  turned: object
  signals: readonly object[]
  leanings: Readonly<Record<string, string>>
}): string
