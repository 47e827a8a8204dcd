import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  approve,
  type ConfirmEndpointOptions,
  confirmEndpoint,
  type Decide,
  decline,
  toNodeListener,
} from '../../src/endpoint/index.ts'
import { payWithoutConfirm, readPayResponse, requestPayWithConfirm } from '../../src/index.ts'
import { type Mounted, serve } from './mounts.ts'

/*
 * The section «연동 방식» of the FAQ «결제직전에 재고를 확인할 수 있나요? (Confirm process)», line by line. Each test bears the
 * line that it holds the endpoint, and what calls it, to.
 */

const url = 'https://test.com/payments/confirm'
const order = { imp_uid: 'imp_1', merchant_uid: 'order_1', amount: 1000 }

/** PortOne's side of the FAQ: a POST of JSON, from a server; anything but 200 stops the payment, and `reason` is shown. */
async function portoneAsks(ask: (request: Request) => Promise<Response>, confirmUrl = url, question: object = order) {
  const response = await ask(
    new Request(confirmUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
    }),
  )
  const { reason } = (await response.json()) as { reason?: string }
  return { goesOn: response.status === 200, status: response.status, reason }
}

/** A page whose `IMP` keeps what it is asked, and answers. */
async function pay(options: Partial<Parameters<typeof requestPayWithConfirm>[1]> = {}, userAgent = '') {
  const asked: Record<string, unknown>[] = []
  const imp = {
    request_pay: (request: Record<string, unknown>, callback: (response: unknown) => void) => {
      asked.push({ ...request })
      callback({ imp_uid: 'imp_1', merchant_uid: 'order_1' })
    },
  }
  const outcome = await requestPayWithConfirm(
    { pg: 'tosspayments', pay_method: 'card', merchant_uid: 'order_1', name: '커피', amount: 1000 },
    { confirmUrl: url, onWarning: () => {}, environment: { imp, userAgent, window: undefined }, ...options },
  )
  return { asked, outcome }
}

let mounted: Mounted | undefined
afterEach(async () => {
  await mounted?.close()
  mounted = undefined
})

const quiet = { onError: () => {} } satisfies ConfirmEndpointOptions

describe('포트원 서버에서 PG사로 최종 요청 보내기 직전 포트원→ 가맹점으로 HTTP 요청을 보내게 됩니다.', () => {
  it('answers a plain HTTP request of a server: no cookie, no origin, no browser', async () => {
    mounted = await serve(toNodeListener(confirmEndpoint(() => approve())))
    const { status } = await mounted.fetch({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
    })
    expect(status).toBe(200)
  })

  it('approves a payment that nobody has been charged for: nothing in the answer says more', async () => {
    const response = await confirmEndpoint(() => approve())(
      new Request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(order),
      }),
    )
    expect(await response.text()).not.toMatch(/paid|success|complete/i)
  })
})

describe('(POST) 요청을 받을 URL은 매 결제건마다 confirm_url 이라는 파라미터로 지정하실 수 있으며', () => {
  it('sends each payment’s own confirm_url, and the endpoint answers at any of them', async () => {
    const endpoint = confirmEndpoint(() => approve())
    for (const confirmUrl of [url, 'https://shop.example/a?order=1']) {
      const { asked } = await pay({ confirmUrl })
      expect(asked).toMatchObject([{ confirm_url: confirmUrl }])
      expect(await portoneAsks(endpoint, confirmUrl)).toMatchObject({ goesOn: true })
    }
  })

  it('answers POST only', async () => {
    expect((await confirmEndpoint(() => approve())(new Request(url))).status).toBe(405)
  })
})

describe('지정하지 않는 경우 기존처럼 그냥 결제 진행됩니다.', () => {
  it('says so in the outcome when confirm_url was left out, so that the server verifies instead', async () => {
    const instagram = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Instagram 384.0'
    const { asked, outcome } = await pay({ instagram: payWithoutConfirm() }, instagram)
    expect(asked).toHaveLength(1)
    expect(asked[0]).not.toHaveProperty('confirm_url')
    expect(outcome).toMatchObject({ confirm: 'skipped', money: 'may-have-moved' })
  })
})

describe('POST 요청에 대해서는 5초 내로 응답을 해주셔야 하며(Timeout)', () => {
  it('answers before 5 seconds are over, whatever decide does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const answered = portoneAsks(confirmEndpoint(() => new Promise(() => {}), quiet))
      await vi.advanceTimersByTimeAsync(4999)
      expect(await answered).toMatchObject({ goesOn: false })
    } finally {
      vi.useRealTimers()
    }
  })

  it('can’t be made with a deadline of 5 seconds', () => {
    expect(() => confirmEndpoint(() => approve(), { deadline: 5000 })).toThrow(/below 5000/)
  })
})

describe('결제진행은 200응답, 거절은 그 외의 응답을 해주시면 됩니다.', () => {
  it('answers 200 for an approval, and something else for everything else', async () => {
    const decisions: [unknown, boolean][] = [
      [approve(), true],
      [decline('재고수량부족'), false],
      [undefined, false],
      [true, false],
      [200, false],
    ]
    for (const [decision, goesOn] of decisions) {
      expect(await portoneAsks(confirmEndpoint((() => decision) as Decide, quiet))).toMatchObject({ goesOn })
    }
  })
})

describe('(confirm_url이 요청된 거래에 대해 Timeout 이 발생하면 500응답을 받은 것으로 간주하고 결제는 중단됩니다)', () => {
  it('gives the stock of an approval back that comes when the payment has been stopped', async () => {
    const held = new Set<string>()
    let comeBack = () => {}
    const endpoint = confirmEndpoint(
      ({ impUid }) =>
        new Promise((resolve) => {
          comeBack = () => {
            held.add(impUid)
            resolve(approve())
          }
        }),
      { ...quiet, deadline: 20, onLateApproval: ({ impUid }) => held.delete(impUid) },
    )
    expect(await portoneAsks(endpoint)).toMatchObject({ goesOn: false })
    comeBack()
    expect(held.size).toBe(1)
    await new Promise((resolve) => setTimeout(resolve))
    expect(held.size).toBe(0)
  })
})

describe('IMP.request_pay(param) 호출시 confirm_url 파라미터 지정', () => {
  it('hands confirm_url over with the rest of the parameters', async () => {
    const { asked } = await pay()
    expect(asked).toEqual([
      { pg: 'tosspayments', pay_method: 'card', merchant_uid: 'order_1', name: '커피', amount: 1000, confirm_url: url },
    ])
  })
})

describe('포트원에서 결제진행여부를 확인할 URL을 입력해주세요!', () => {
  it('takes the FAQ’s own example, white space around it and all', async () => {
    const { asked } = await pay({ confirmUrl: '\n\n  https://test.com/payments/confirm\n\n  ' })
    expect(asked).toMatchObject([{ confirm_url: url }])
  })

  it('names the field when the FAQ’s example was copied with its markdown', async () => {
    const { asked, outcome } = await pay({ confirmUrl: `[${url}](${url})` })
    expect(asked).toEqual([])
    expect(outcome).toMatchObject({
      status: 'refused',
      issues: [{ message: expect.stringContaining(`write '${url}'`) }],
    })
  })
})

describe('결제승인 직전 해당 URL로 아래와 같은 POST요청을 보내게 됩니다. (Content-Type은 application/json 으로 보내게 됩니다)', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;charset=UTF-8'])(
    'takes %s',
    async (type) => {
      const response = await confirmEndpoint(() => approve())(
        new Request(url, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(order) }),
      )
      expect(response.status).toBe(200)
    },
  )

  it('takes nothing else', async () => {
    const response = await confirmEndpoint(() => approve())(
      new Request(url, { method: 'POST', body: new URLSearchParams({ imp_uid: 'imp_1' }) }),
    )
    expect(response.status).toBe(415)
  })
})

describe.each([
  ['imp_uid', 'impUid', 'imp_1'],
  ['merchant_uid', 'merchantUid', 'order_1'],
  ['amount', 'amount', 1000],
] as const)('%s', (field, name, value) => {
  it(`is decide's ${name}`, async () => {
    const decide = vi.fn<Decide>(() => approve())
    await portoneAsks(confirmEndpoint(decide))
    expect(decide.mock.calls[0]?.[0][name]).toBe(value)
  })

  it('must be there', async () => {
    const decide = vi.fn<Decide>(() => approve())
    expect(await portoneAsks(confirmEndpoint(decide), url, { ...order, [field]: undefined })).toMatchObject({
      status: 422,
    })
    expect(decide).not.toHaveBeenCalled()
  })
})

describe('결제를 진행하려면 HTTP Status 200 응답을, 그렇지 않으면 그 외의 응답을 보내시면 됩니다 (ex. 500)', () => {
  it('never answers with another 2xx, which would stop the payment', async () => {
    expect(await portoneAsks(confirmEndpoint(() => approve()))).toMatchObject({ status: 200 })
  })

  it('answers 500 when decide throws', async () => {
    const endpoint = confirmEndpoint(() => Promise.reject(new Error('no database')), quiet)
    expect(await portoneAsks(endpoint)).toMatchObject({ status: 500 })
  })
})

describe('응답본문 Json 에 reason 이라는 필드가 있으면 해당 정보를 결제실패사유로 기록하고 고객에게도 출력하게 됩니다.', () => {
  it('has a reason in every refusal, fit for a customer', async () => {
    const endpoints = [
      confirmEndpoint(() => decline('재고수량부족')),
      confirmEndpoint(() => decline()),
      confirmEndpoint(() => Promise.reject(new Error('select * from stock')), quiet),
      confirmEndpoint(() => new Promise(() => {}), { ...quiet, deadline: 10 }),
    ]
    for (const endpoint of endpoints) {
      const { reason } = await portoneAsks(endpoint)
      expect(reason).toMatch(/^[가-힣]/)
      expect(reason).not.toContain('select')
    }
  })

  it('comes back to the page as the reason, and the code beside it', async () => {
    const { reason } = await portoneAsks(confirmEndpoint(() => decline('재고수량부족', { code: 'OUT_OF_STOCK' })))
    const outcome = readPayResponse({
      imp_uid: 'imp_1',
      merchant_uid: 'order_1',
      error_msg: `고객사 요청에 의해 결제를 중단합니다. (상세사유 : ${reason})`,
    })
    expect(outcome).toMatchObject({ code: 'confirm-declined', reason: '재고수량부족', reasonCode: 'OUT_OF_STOCK' })
  })
})

describe('{ "reason" : "재고수량부족" }', () => {
  it('is what decline(reason) sends', async () => {
    expect(await portoneAsks(confirmEndpoint(() => decline('재고수량부족')))).toMatchObject({ reason: '재고수량부족' })
  })
})

describe('이용을 원하시면 포트원 기술지원팀(support@portone.io)로 포트원 계정과 함께 confirm process 설정요청을 주시기 바랍니다.', () => {
  it('as long as it isn’t switched on nobody asks, and the outcome claims no more than that it was requested', async () => {
    const decide = vi.fn<Decide>(() => approve())
    confirmEndpoint(decide)
    const { outcome } = await pay()
    expect(decide).not.toHaveBeenCalled()
    expect(outcome).toMatchObject({ status: 'completed', confirm: 'requested', money: 'may-have-moved' })
  })
})
