import type { Notice } from '../state.ts'
import { type ScenarioId, scenarios } from '../tables/scenarios.ts'
import type { Settings } from './settings.ts'
import { readSettings } from './settings-in-url.ts'
import { settingsOf } from './settings-of.ts'

/** What an address says. */
export interface ReadAddress {
  settings: Settings
  scenario: ScenarioId | null
  /** What of it can't be followed, in words. */
  notices: Notice[]
}

const isScenario = (name: string): name is ScenarioId => Object.keys(scenarios).includes(name)

/** Reads the page's address; what it can't follow is said, not ignored. */
export function readAddress(query: URLSearchParams): ReadAddress {
  const named = query.get('scenario')
  const order = query.get('order')
  const scenario = named !== null && isScenario(named) ? named : null
  const { settings, wrong } = readSettings(query, settingsOf(scenario))
  const notices: Notice[] = []
  const short = (text: string) => text.slice(0, 60)
  if (named !== null && !scenario)
    notices.push({
      tone: 'warn',
      text: [
        `‘${short(named)}’이라는 시나리오는 없습니다. 기본 설정을 보여 드립니다. 아래 점검표에서 고르세요.`,
        `There is no scenario ‘${short(named)}’. The page shows its defaults: choose one from the checklist below.`,
      ],
    })
  if (wrong.length > 0)
    notices.push({
      tone: 'warn',
      text: [
        `주소에 있는 ${wrong.join(', ')}은(는) 쓸 수 없는 값이라 기본값으로 두었습니다.`,
        `The address says ${wrong.join(', ')}, which can't be: the default stands in its place.`,
      ],
    })
  if (order)
    notices.push({
      tone: 'info',
      text: [
        `다른 브라우저에서 주문 ${short(order)}을(를) 이어서 결제하는 자리입니다.`,
        `Here the customer goes on with order ${short(order)}, in another browser.`,
      ],
    })
  return { settings, scenario, notices }
}
