// What a page inside a native app takes from the package, bundled by Metro: no DOM is there.
import { pgSupport, readPayRedirect } from 'imp-confirm'
import { signalNotes } from 'imp-confirm/signals'

const back = 'https://shop.example/return?imp_uid=imp_1&merchant_uid=order-1&imp_success=true'
globalThis.result = [readPayRedirect(back)?.status, pgSupport({ pg: 'kcp' }).verdict, typeof signalNotes]
