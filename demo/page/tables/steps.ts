import type { SimulatorStep } from 'imp-confirm/simulator'
import type { Words } from '../say.ts'
import { words } from '../words/words.ts'

/** A column of the sequence diagram. */
export type Lane = 'browser' | 'portone' | 'merchant' | 'pg'

/** The diagram's columns, left to right. */
export const lanes: Readonly<Record<Lane, Words>> = {
  browser: words.lanes.browser,
  portone: words.lanes.portone,
  merchant: words.lanes.merchant,
  pg: words.lanes.pg,
}

/** A step as the diagram draws it. */
export interface Step {
  from: Lane
  to: Lane
  label: Words
}

/** How each step of the simulator is drawn; `null`: not at all. */
export const steps: Readonly<Record<SimulatorStep, Step | null>> = {
  init: { from: 'browser', to: 'portone', label: words.steps.init },
  request: { from: 'browser', to: 'portone', label: words.steps.request },
  close: { from: 'browser', to: 'portone', label: words.steps.close },
  alert: { from: 'portone', to: 'browser', label: words.steps.alert },
  prepare: null,
  'window-opened': { from: 'portone', to: 'browser', label: words.steps['window-opened'] },
  'popup-opened': { from: 'portone', to: 'browser', label: words.steps['popup-opened'] },
  'popup-blocked': { from: 'browser', to: 'browser', label: words.steps['popup-blocked'] },
  'confirm-request': {
    from: 'portone',
    to: 'merchant',
    label: words.steps['confirm-request'],
  },
  'confirm-response': { from: 'merchant', to: 'portone', label: words.steps['confirm-response'] },
  'confirm-skipped': { from: 'portone', to: 'portone', label: words.steps['confirm-skipped'] },
  'approval-request': { from: 'portone', to: 'pg', label: words.steps['approval-request'] },
  approved: { from: 'pg', to: 'portone', label: words.steps.approved },
  declined: { from: 'pg', to: 'portone', label: words.steps.declined },
  answer: { from: 'portone', to: 'browser', label: words.steps.answer },
  redirect: { from: 'portone', to: 'browser', label: words.steps.redirect },
  'window-closed': { from: 'portone', to: 'browser', label: words.steps['window-closed'] },
  lost: { from: 'portone', to: 'portone', label: words.steps.lost },
}
