import fc from 'fast-check'

// A mutant is killed by an example or within the first tries of a property; thousands of runs for each would take hours. Not so short that
// a busy machine ends one before its first try, which fails.
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 400 })
