import fc from 'fast-check'

// A change is judged by what it changed: the same tries every time. `FC_SEED=random` tries others, as the nightly run does,
// and a number repeats what it found.
const asked = process.env.FC_SEED ?? '20261129'
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) })
