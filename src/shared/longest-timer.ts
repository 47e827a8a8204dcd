/** The longest wait a timer can hold, in milliseconds; a longer one fires at once. */
export const longestTimer = 2_147_483_647
