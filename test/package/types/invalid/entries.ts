import { approve, confirmEndpoint, decline } from '../../../../src/endpoint/index.ts'
import { loadImp } from '../../../../src/index.ts'
import { signalNotes } from '../../../../src/signals/index.ts'
import { simulateImp } from '../../../../src/simulator/index.ts'

// expect: is not assignable to type
confirmEndpoint(() => true)
// expect: does not exist in type 'ConfirmEndpointOptions'
confirmEndpoint(() => approve(), { timeout: 4000 })
// expect: is not assignable to parameter of type 'string'
decline(1)
// expect: Property 'userCode' is missing
loadImp({})
// expect: is not assignable to type
simulateImp({ outcome: 'paid' })
// expect: Property 'paid' does not exist
console.log(signalNotes.paid)
