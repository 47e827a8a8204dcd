import type { EndpointModeId } from '../../shop/endpoint-modes.ts'

const bodies: Readonly<Record<EndpointModeId, (reason: string) => string>> = {
  stock: () =>
    "(await hold(merchantUid, amount))\n      ? approve()\n      : decline('방금 품절되었습니다.', { code: 'OUT_OF_STOCK' })",
  slow: () => '(await slowHold(merchantUid, amount)) ? approve() : decline() // past 4.5 s the answer is a refusal',
  fail: () => "{ throw new Error('The database is down.') } // the customer reads a neutral reason",
  refuse: (reason) => `decline(${JSON.stringify(reason).replace(/^"|"$/g, "'")})`,
}

/** The endpoint's code for what is on the screen. */
export function endpointCode(endpointMode: EndpointModeId, reason: string): string {
  const body = bodies[endpointMode](reason)
  const helper = /hold|slowHold/.exec(body)?.[0]
  const asked = helper ? 'async ({ merchantUid, amount })' : 'async ()'
  const names = ['approve', 'confirmEndpoint', 'decline'].filter(
    (name) => name === 'confirmEndpoint' || body.includes(name),
  )
  const signature = body.includes('slowHold') ? 'slowHold' : 'hold'
  return [
    `import { ${names.join(', ')} } from 'imp-confirm/endpoint'`,
    '',
    ...(helper ? [`declare function ${signature}(order: string, amount: number): Promise<boolean>`] : []),
    'declare function release(order: string): Promise<void>',
    '',
    'export const POST = confirmEndpoint(',
    `  ${asked} =>`,
    `    ${body.replace(/ \/\/ .*/, '')},${/ \/\/ .*/.exec(body)?.[0] ?? ''}`,
    '  { onLateApproval: ({ merchantUid }) => release(merchantUid) },',
    ')',
    '',
  ].join('\n')
}
