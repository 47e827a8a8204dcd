// A page that needs one small function: the others, and their texts, may not be in its bundle.
export { isInstagramWebview } from 'imp-confirm'
