/** The demo shop's channels, `channelKey` to V1 code: what a merchant passes as `options.channels`. */
export const channels: Readonly<Record<string, string>> = { 'channel-key-mapped': 'tosspayments' }
