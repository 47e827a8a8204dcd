import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../src/cli/run-cli.ts'
import { displayWidth } from '../../src/cli/terminal/display-width.ts'
import { languageOf } from '../../src/cli/terminal/language.ts'
import { plainLine } from '../../src/cli/terminal/plain-line.ts'
import { wrap } from '../../src/cli/terminal/wrap.ts'
import { plantedFaults, rightEndpoints } from './planted-endpoints.ts'
import { plantedServer } from './planted-server.ts'

async function run(args: string[], env: Record<string, string> = {}, isTerminal = false) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    env,
    isTerminal,
    columns: 80,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const endpoint = (name: string) => {
  const planted = rightEndpoints[name] ?? plantedFaults[name]?.endpoint
  if (!planted) throw new Error(name)
  return plantedServer(planted)
}

describe('wrong usage: one line that says what to write, exit 2', () => {
  it.each([
    [['check'], /address, such as https/],
    [['check', 'shop.example/confirm'], /no absolute http/],
    [['check', 'ftp://shop.example/'], /no absolute http/],
    [['check', 'javascript:alert(1)'], /no absolute http/],
    [['check', 'https://user:secret@shop.example/'], /leave the user name and password out/],
    [['check', 'https://shop.example/', '--order', 'a'], /--order and --amount together/],
    [['check', 'https://shop.example/', '--amount', '10'], /--order and --amount together/],
    [['check', 'https://shop.example/', '--order', 'a', '--amount', '1e400'], /positive number/],
    [['check', 'https://shop.example/', '--order', 'a', '--amount', '-1'], /./],
    [['check', 'https://shop.example/', '--v2'], /PORTONE_WEBHOOK_SECRET/],
    [['check', 'https://shop.example/', '--nonsense'], /--nonsense/],
    [['check', 'https://shop.example/', 'https://other.example/'], /other\.example/],
    [['ask', 'https://shop.example/'], /--order order-1/],
    [['toString', 'https://shop.example/'], /check, ask/],
    [['\u001b[31mred'], /check, ask/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at |\u001b/)
  })

  it('nothing at all shows how it is used', async () => {
    expect(await run([])).toMatchObject({ code: 2, out: expect.stringContaining('imp-confirm check <url>') })
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('imp-confirm ask <url>') })
    expect((await run(['--help'], { LANG: 'ko_KR.UTF-8' })).out).toContain('컨펌 엔드포인트')
  })

  it('never throws, and never takes what somebody typed for a command of its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ maxLength: 12 }).filter((text) => !/^(check|ask|-h|--help|help)$/.test(text)),
          { minLength: 1, maxLength: 4 },
        ),
        async (args) => {
          const { code } = await run(args)
          expect([0, 2]).toContain(code)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('check', () => {
  it('says in words what would go wrong, and exits with 1', async () => {
    const { url, close } = await endpoint('always 201')
    const english = await run(['check', url.href])
    expect(english.code).toBe(1)
    expect(english.out).toMatch(/✗ A 2xx that isn't 200[\s\S]*\[success-not-200\]/)
    expect(english.out).toContain('seen: HTTP 201')
    expect(english.out).toContain('#success-not-200')
    expect(english.err).toContain("an order that doesn't exist")
    const korean = await run(['check', url.href, '--lang', 'ko'])
    expect(korean.out).toContain('200이 아닌 2xx입니다')
    expect(korean.out).toMatch(/✗ 고쳐야 할 문제 1개/)
    expect(korean.out).not.toContain('\u001b')
    for (const line of `${korean.out}\n${english.out}\n${korean.err}`.split('\n'))
      if (!line.includes('http')) expect([line, displayWidth(line) <= 80]).toEqual([line, true])
    expect((await run(['check', url.href], {}, true)).out).toContain('\u001b[31m')
    expect((await run(['check', url.href], { NO_COLOR: '1' }, true)).out).not.toContain('\u001b')
    await close()
  })

  it('exits with 0 where nothing would', async () => {
    const { url, close } = await endpoint('as it should be')
    const { code, out, err } = await run(['check', url.href, '--order', 'order-1', '--amount', '1000'])
    expect([code, out]).toEqual([0, expect.stringContaining('No fault found')])
    expect(err.replace(/\n/g, ' ')).toMatch(/stock may really be held: order-1, 1000/)
    await close()
  })

  it('prints JSON alone', async () => {
    const { url, close } = await endpoint('GET as well')
    const { code, out } = await run(['check', url.href, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      right: false,
      findings: [
        { rule: 'loopback', level: 'note' },
        { rule: 'answers-get', level: 'fault', probe: 'get' },
      ],
      notAsked: [],
    })
    await close()
  })

  it("a server that can't be reached is one fault, and exit 1", async () => {
    const { url, close } = await endpoint('as it should be')
    await close()
    const { code, out } = await run(['check', url.href])
    expect([code, out]).toEqual([1, expect.stringContaining('[unreachable]')])
  })

  it('what an endpoint writes moves no cursor', async () => {
    const { url, close } = await plantedServer(({ outgoing }) =>
      outgoing.writeHead(409).end('\u001b[2J\u202e{"reason"'),
    )
    const { out, err } = await run(['check', url.href])
    expect(out + err).not.toMatch(/\u001b|\u202e/)
    await close()
  })
})

describe('ask', () => {
  it.each([
    ['as it should be', 'order-1', 0, 'The payment goes on.'],
    ['as it should be', 'order-2', 0, 'The payment stops; the customer reads: 주문을 찾을 수 없습니다.'],
    ['always 201', 'order-1', 1, 'The payment stops; the customer reads: 알 수 없음'],
    ['a reason in a 200', 'order-1', 1, 'The payment goes on.'],
    ['closes early', 'order-1', 1, 'The payment stops; the customer reads: 알 수 없음'],
  ])('%s, %s', async (name, order, exit, says) => {
    const { url, close } = await endpoint(name)
    const { code, out } = await run(['ask', url.href, '--order', order, '--amount', '1000'])
    expect([code, out]).toEqual([exit, expect.stringContaining(says)])
    await close()
  })

  it('as JSON', async () => {
    const { url, close } = await endpoint('as it should be')
    const { out } = await run(['ask', url.href, '--order', 'x', '--amount', '1', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      goesOn: false,
      reason: '주문을 찾을 수 없습니다.',
      status: 409,
      finding: null,
    })
    await close()
  })
})

describe('the terminal', () => {
  it.each([
    [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'ko' }, 'ko'],
    [{ LC_ALL: 'C', LANG: 'ko_KR.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'ko_KR', LANG: 'en_US.UTF-8' }, 'ko'],
    [{ LANG: 'kok_IN' }, 'en'],
    [{}, 'en'],
  ])('%j is %s', (env, language) => expect(languageOf(env)).toBe(language))

  it('Korean takes two columns', () => expect(displayWidth('재고 a')).toBe(6))

  it('lines are no longer than asked, but for single words, and lose nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('재고를', 'a', 'word', '선점합니다.')),
        fc.integer({ min: 14, max: 90 }),
        (list, columns) => {
          const lines = wrap(list.join(' '), columns, 2)
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
          expect(lines.map((line) => line.slice(2)).join(' ')).toBe(list.join(' '))
        },
      ),
    )
  })

  it('a plain line has no character that does something', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(plainLine(text))))
  })
})
