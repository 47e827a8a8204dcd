/** An emoji with its variation selector, skin and joined parts, a keycap, and old Hangul that is written with a filler. */
const kept =
  /\p{Extended_Pictographic}[\ufe0e\ufe0f]?\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)*|[0-9#*]\ufe0f?\u20e3|\u115f[\u1161-\u11a7\ud7b0-\ud7c6]|[\u1100-\u115e\ua960-\ua97c]\u1160/u

/** What ends a line or is no character at all: it parted words, so a space takes its place. */
const parting = /[\p{Cc}\p{Zl}\p{Zp}]/u

/**
 * What nobody sees and what changes what is seen: format characters (all that turn the direction, joiners, tags), other
 * invisible ones (selectors, fillers), and halves of surrogate pairs.
 */
const unwanted = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Surrogate}]/u

/** In a function that is called here, so that a bundle without this text has none of it. */
const parts = /* @__PURE__ */ (() => new RegExp(`(${kept.source})|(${parting.source})|${unwanted.source}`, 'gu'))()

/**
 * Text as it may be shown, sent and logged: no control characters, no line ends, nothing invisible, nothing that turns the
 * direction of what follows, no half characters. What is left is untouched; markup stays text. Linear.
 *
 * The one definition for customers' texts, the endpoint's reasons and log lines.
 */
export const plainText = (text: string): string =>
  text.replace(parts, (_, keep?: string, part?: string) => keep ?? (part === undefined ? '' : ' '))
