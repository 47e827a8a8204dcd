import fc from 'fast-check'

// A mutant is killed by an example or within the first tries of a property; thousands of runs for each would take hours.
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 60 })
