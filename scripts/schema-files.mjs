import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Where the schemas of stock holds lie in the package, for whoever runs such things by hand. */
export const schemaFiles = { postgres: 'dist/holds.postgres.sql', sqlite: 'dist/holds.sqlite.sql' }

/** A Rollup plugin that writes them from the texts in the module that was built: there is no second source. */
export const schemas = () => ({
  name: 'schema-files',
  async writeBundle({ file, format }) {
    if (format !== 'es' || file !== 'dist/holds.js') return
    const { postgresSchema, sqliteSchema } = await import(pathToFileURL(file).href)
    writeFileSync(schemaFiles.postgres, postgresSchema())
    writeFileSync(schemaFiles.sqlite, sqliteSchema)
  },
})
