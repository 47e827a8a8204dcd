import { h } from '../dom/h.ts'
import { say, t } from '../say.ts'
import { type ScenarioId, scenarios } from '../tables/scenarios.ts'
import type { Desk } from './fields.ts'

/** The three stories to begin with. */
const stories = (): [ScenarioId, string][] => [
  [
    'sold-out',
    t(
      '결제창이 열린 사이 다른 손님이 마지막 하나를 사 갑니다. 돈이 움직이기 전에 멈추는지 보세요.',
      'While the window is open, another customer buys the last one. See the payment stop before money moves.',
    ),
  ],
  [
    'in-stock',
    t(
      '재고가 있으면 잡아 두고 승인됩니다. 서버 확인은 그래도 필요합니다.',
      'With stock it is held, then approved. Your server still has to verify.',
    ),
  ],
  [
    'instagram-external',
    t(
      'confirm 과정을 쓸 수 없는 웹뷰에서 다른 브라우저로 안내합니다.',
      "Where the confirm process can't work, the customer is led to another browser.",
    ),
  ],
]

/** What the page is, and where to begin. */
export function introView({ controller }: Desk): HTMLElement {
  return h(
    'section',
    { class: 'intro', 'aria-labelledby': 'intro-title' },
    h(
      'h1',
      { id: 'intro-title' },
      t('돈이 움직이기 직전, 재고를 한 번 더', 'The stock, checked just before money moves'),
    ),
    h(
      'p',
      { class: 'lead' },
      t(
        '포트원 V1의 confirm 과정을 여기서 끝까지 눌러 볼 수 있습니다. 모의 포트원이라 실제 결제는 일어나지 않습니다.',
        "Click through PortOne V1's confirm process, to every end it can have. PortOne is simulated here: no real payment happens.",
      ),
    ),
    h(
      'ul',
      { class: 'stories' },
      ...stories().map(([id, about], index) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              class: index === 0 ? 'story first' : 'story',
              'data-story': id,
              onclick: () => controller.play(id),
            },
            h('strong', {}, `▶ ${say(scenarios[id].name)}`),
            h('span', {}, about),
          ),
        ),
      ),
    ),
  )
}
