// The mistakes that stock holds on PostgreSQL invite, each as what it is in the source, and what finds it: an interleaving, or a count
// of the simulation. README.md tells of them.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are pieces of source.
import * as at from './interleavings.mjs'

const statements = 'postgres/statements.ts'
const home = 'postgres/postgres-home.ts'
const queue = 'postgres/hold-queue.ts'

const withoutLock = [
  statements,
  `order by \${name('s')} collate "C" for no key update of s),
put as (
  insert into \${holds} (order_id, items, counts, until, state, open, v2)`,
  `),
put as (
  insert into \${holds} (order_id, items, counts, until, state, open, v2)`,
]
const lookedAtMany = 's.${free} >= d.n as enough'
const putMany = 'select order_id from put`\n\n  /**\n   * One cart'

/**
 * @typedef {object} PlantedBug
 * @property {number} [pitfall] Its number in README.md.
 * @property {readonly import('./bundle-holds.mjs').Edit[]} edits
 * @property {string} [setup] What the tables must lose, so that the bug shows.
 * @property {(place: import('./try-interleaving.mjs').Place) => Promise<string[]>} [interleaving] What finds it.
 * @property {string} [count] The simulation's count that finds it.
 */

/** @type {Record<string, PlantedBug>} */
export const plantedBugs = {
  'answer-by-the-statement’s-own-snapshot': {
    pitfall: 1,
    edits: [
      [
        statements,
        putMany,
        putMany.replace(
          'from put`',
          'from put union select h.order_id from ${holds} h where h.order_id in (select order_id from line)`',
        ),
      ],
      [
        home,
        'if (left.length > 0) await lookAtMany(left, answers)',
        "for (const wish of left) answers.set(wish, { status: 'sold-out', short: [] })",
      ],
    ],
    interleaving: at.sameOrderInTwoGroups,
  },
  'take-then-insert': {
    pitfall: 2,
    edits: [[statements, 'returning order_id`\n    chains', 'on conflict do nothing returning order_id`\n    chains']],
    interleaving: at.sameOrderAlone,
  },
  'insert-then-take': {
    pitfall: 3,
    edits: [
      withoutLock,
      [
        statements,
        'where s.${item} = t.item::${type} returning 1)\nselect order_id from put`',
        'where s.${item} = t.item::${type} and s.${free} >= t.n returning 1)\nselect order_id from put`',
      ],
    ],
    interleaving: at.lastPieceInTwoGroups,
  },
  'write-back-what-was-read': {
    pitfall: 4,
    edits: [
      withoutLock,
      [statements, lookedAtMany, `${lookedAtMany}, s.\${free} as free`],
      [
        statements,
        'set ${free} = s.${free} - t.n\n  from (select item, sum(n)',
        "set ${free} = (select k.free from locked k where k.item = ${name('s')}) - t.n\n  from (select item, sum(n)",
      ],
    ],
    interleaving: at.lastPieceInTwoGroups,
  },
  'lock-in-the-cart’s-order': {
    pitfall: 5,
    edits: [['check-input.ts', '.sort(([one], [other]) => compareBytes(one, other))', '']],
    interleaving: at.oppositeCarts,
  },
  'lock-by-the-column’s-collation': {
    pitfall: 6,
    edits: [[statements, withoutLock[1], withoutLock[1].replace(' collate "C"', '')]],
    interleaving: at.cartAloneBesideGroupByLocale,
  },
  'settle-orders-first': {
    pitfall: 7,
    edits: [[statements, 'and ${patience(3)}),\nlocked', 'and ${patience(3)} for no key update of h),\nlocked']],
    interleaving: at.settleBesideRelease,
  },
  'item-twice-in-a-cart': {
    pitfall: 8,
    edits: [
      [
        'check-input.ts',
        'sums.set(id, checkQuantity(sum, `${name}: the sum of ${shown(id)}`))\n  }\n  return [...sums]',
        'sums.set(id, sum)\n  }\n  return value.map(({ item, quantity }) => [item, quantity] as [string, number])',
      ],
    ],
    interleaving: at.itemTwiceInACart,
  },
  'quantity-below-one': {
    pitfall: 8,
    edits: [['check-input.ts', '|| value < 1 ||', '||']],
    interleaving: at.quantityBelowOne,
  },
  'clock-of-the-beginning': {
    pitfall: 9,
    edits: [
      [
        statements,
        "then ${at('until')} > clock_timestamp() else false end",
        "then ${at('until')} > now() else false end",
      ],
    ],
    interleaving: at.groupThatWaitsPastItsEnd,
  },
  'clock-before-the-lock': {
    pitfall: 9,
    edits: [[statements, "case when ${inTime} then 'held' end", "'held'"]],
    interleaving: at.cartThatWaitsPastItsEnd,
  },
  'serialization-failure-is-final': {
    pitfall: 10,
    edits: [['postgres/classify-error.ts', "'40001': 'again',", '']],
    interleaving: at.repeatableRead,
  },
  'named-statements-always': {
    pitfall: 11,
    edits: [['postgres/postgres-holds.ts', 'prepare = false', 'prepare = true']],
    interleaving: at.behindAPooler,
  },
  'no-end-of-patience': {
    pitfall: 12,
    edits: [[queue, 'const rowPatience = 100', 'const rowPatience = 60_000']],
    interleaving: at.rowThatAStrangerKeeps,
  },
  'group-fails-together': {
    pitfall: 13,
    edits: [[queue, 'else single.queue.push(...group)', 'else for (const { fail } of group) fail(error)']],
    interleaving: at.oneCartThatCantBeDone,
  },
  'race-inside-a-transaction': {
    pitfall: 14,
    edits: [
      [
        home,
        'for (let isAgain = false; ; isAgain = true)',
        "await run('begin', [])\n    for (let isAgain = false; ; isAgain = true)",
      ],
      [
        home,
        'return await change(wish.order, wish.cart, (seen) => holdStep(wish, seen), String(milliseconds))',
        "const answer = await change(wish.order, wish.cart, (seen) => holdStep(wish, seen), String(milliseconds))\n      await run('commit', [])\n      return answer",
      ],
      [
        home,
        'if (await takeAlone(wish, milliseconds)) return held(wish)',
        "if (await takeAlone(wish, milliseconds)) return run('commit', []).then(() => held(wish))",
      ],
    ],
    interleaving: at.sameOrderAlone,
  },
  'look-up-each-line-by-itself': {
    pitfall: 15,
    edits: [
      [
        statements,
        'order_id not in (select order_id from line where item not in (select item from locked where enough))',
        '(select bool_and(coalesce((select k.enough from locked k where k.item = l.item), false)) from line l where l.order_id = c.order_id)',
      ],
    ],
    interleaving: at.workOfAFullGroup,
  },
  'forget-refusals': {
    pitfall: 16,
    edits: [[statements, "'free', refused, v2, short\nfrom", "'free', '{}', v2, short\nfrom"]],
    interleaving: at.refusalAskedAgain,
  },
  'look-without-the-lock': {
    // The table's own check would stop it.
    setup: 'alter table imp_confirm.stock drop constraint stock_free_check',
    edits: [[statements, lookedAtMany, 'true as enough']],
    count: 'audit',
  },
  'take-one-cart-of-two': {
    edits: [[statements, 'sum(n) as n from line where', 'min(n) as n from line where']],
    count: 'audit',
  },
  'take-for-all-that-asked': {
    edits: [[statements, 'from line where order_id in (select order_id from put)', 'from line']],
    count: 'audit',
  },
  'write-without-comparing': {
    edits: [[statements, 'where h.rev = $2::text::int', 'where true or h.rev = $2::text::int']],
    count: 'audit',
  },
  'free-twice': {
    edits: [
      [
        statements,
        'where h.ctid = any (array(select at from due)) and',
        'where h.order_id = any ($1::text::text[]) and',
      ],
      [
        statements,
        "where h.state = 'held' and h.until <= clock_timestamp() and ${patience(3)}",
        'where ${patience(3)}',
      ],
    ],
    count: 'audit',
  },
  'sell-what-is-sold': {
    edits: [[statements, "and state = 'held' and not $2::text = any (unsold)", '']],
    count: 'double-sale',
  },
}
