// A checkout that only imports: nothing of the package may be left in its bundle.
// biome-ignore lint/correctness/noUnusedImports: that is what is proved
import { loadImp, requestPayWithConfirm } from 'imp-confirm'

export const used = 'nothing of it'
