/**
 * Whether an approval can have happened, by what a failure's text gives as a ground: the one table of `money`. A row of
 * the signal table names its ground. `not-moved` needs somebody or something named *and* what is wrong with it; and
 * any doubt elsewhere in the text or code takes it back (the lexicon's `doubts`).
 */
export const moneyArguments = {
  'means-refused': {
    money: 'not-moved',
    because:
      'The card, account, phone or person is named and refused: who answers for it said no, and a no is no approval.',
  },
  'request-refused': {
    money: 'not-moved',
    because: 'What the shop sent or has set up is named and refused: nobody was asked to approve it.',
  },
  'not-opened': {
    money: 'not-moved',
    because: 'PortOne itself stopped: no window opened, no PG was asked.',
  },
  'customer-left': {
    money: 'may-have-moved',
    because: 'The customer left: the PG may have approved just before, or be doing so.',
  },
  'no-answer': {
    money: 'may-have-moved',
    because: 'Somebody who was asked did not answer, or not in time: the approval may be there.',
  },
  fault: {
    money: 'may-have-moved',
    because: 'Something broke or was closed somewhere behind the PG: before the approval, or after it.',
  },
  'under-way': {
    money: 'may-have-moved',
    because: 'This order, or one like it, is done or in progress.',
  },
  afterwards: {
    money: 'may-have-moved',
    because: 'The text is about an approval that there was: its cancellation, its number, its record.',
  },
  unnamed: {
    money: 'may-have-moved',
    because: 'The text does not name who refused what: a fault could read the same.',
  },
} as const

/** A ground in the table of {@link moneyArguments}. */
export type MoneyArgument = keyof typeof moneyArguments
