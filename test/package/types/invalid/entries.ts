import { loadImp } from 'imp-confirm'
import { approve, confirmEndpoint, decline } from 'imp-confirm/endpoint'
import { signalNotes } from 'imp-confirm/signals'
import { simulateImp } from 'imp-confirm/simulator'

// expect: is not assignable to type
confirmEndpoint(() => true)
// expect: does not exist in type 'ConfirmEndpointOptions
confirmEndpoint(() => approve(), { timeout: 4000 })
// expect: does not exist on type
confirmEndpoint(({ transactionId }) => (transactionId ? approve() : decline()))
// expect: does not exist on type
confirmEndpoint(({ impUid }) => (impUid ? approve() : decline()), { v2: { webhookSecret: 'whsec_YWJj' } })
// expect: is possibly 'null'
confirmEndpoint(({ amount }) => (amount > 0 ? approve() : decline()), { withoutAmount: true })
// expect: is not assignable to parameter of type 'string'
decline(1)
// expect: Property 'userCode' is missing
loadImp({})
// expect: is not assignable to type
simulateImp({ outcome: 'paid' })
// expect: Property 'paid' does not exist
console.log(signalNotes.paid)
