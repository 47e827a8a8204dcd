import { isFunction } from '../shared/kind-of-value.ts'
/**
 * PortOne's V1 script as it is called here. Not declared on `window`: other typings of it may be installed beside ours.
 */
export interface Imp {
  /** Once a page, with the shop's code from PortOne's console. */
  init(userCode: string): unknown
  /** Instead of `init` for a sub-merchant. */
  agency?(userCode: string, tierCode: string): unknown
  /** Opens the window. The callback may never be called. */
  request_pay(request: Record<string, unknown>, callback: (response: unknown) => void): unknown
  /** Missing in 1.1.5. The callback is not called after it. */
  close?(): unknown
  /** In v1 alone. */
  deinit?(): unknown
}

/** Whether a value can be asked to pay. Doesn't rest on `instanceof`, and reads through getters. */
export function isImp(value: unknown): value is Imp {
  try {
    return isFunction((value as Imp | null | undefined)?.request_pay)
  } catch {
    return false
  }
}
