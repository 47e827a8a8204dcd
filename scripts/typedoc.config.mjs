{
  "$schema": "https://typedoc.org/schema.json",
  "name": "imp-confirm",
  "entryPoints": ["src/index.ts", "src/endpoint/index.ts", "src/simulator/index.ts", "src/signals/index.ts"],
  "tsconfig": "tsconfig.build.json",
  "out": "docs/api",
  "readme": "README.md",
  "disableSources": true,
  "excludeInternal": true,
  "treatWarningsAsErrors": true,
  "validation": {
    "notExported": true,
    "invalidLink": true,
    "rewrittenLink": true,
    "notDocumented": false
  },
  "cleanOutputDir": true,
  "intentionallyNotExported": [
    "PgProblem",
    "RuleId",
    "faults",
    "scripts",
    "src/endpoint/node-request.ts:Listen",
    "src/endpoint/to-node-listener.ts:Handler"
  ]
}
