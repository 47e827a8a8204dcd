/**
 * Tells whether anybody has read a request's order number: who hasn't can't have sent it. PortOne's script reads it when it
 * sends, and not while the request waits for its frames (measured on nine copies, 1.1.5 to 1.10.0).
 *
 * @returns Whether it is still unread.
 */
export function watchReading(request: Record<string, unknown>): () => boolean {
  const { merchant_uid } = request
  const define = (descriptor: PropertyDescriptor) =>
    Reflect.defineProperty(request, 'merchant_uid', { enumerable: true, configurable: true, ...descriptor })
  const set = (value: unknown) => {
    define({ value, writable: true })
  }
  const get = () => {
    set(merchant_uid)
    return merchant_uid
  }
  define({ get, set })
  return () => Object.getOwnPropertyDescriptor(request, 'merchant_uid')?.get === get
}
