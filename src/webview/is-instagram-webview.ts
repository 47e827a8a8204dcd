/**
 * Whether a page runs in the Instagram app's webview, where PortOne's confirm process can't work.
 *
 * Needs a version after the word, behind a space or a slash, so that bots, links and other apps that merely name Instagram don't match; takes
 * strings whose spaces a proxy removed; and knows the announced next form, `MetaIAB Instagram`. It does not look at
 * `wv`, `Safari` or the system: each of those is wrong on some real string. A webview that hides itself can't be told.
 *
 * Source of the demand: the FAQ's note «인스타그램 웹뷰는 구조상 confirm process 적용이 불가».
 *
 * @param userAgent `navigator.userAgent`, or the `User-Agent` header on a server (`?? ''`, where it may be missing).
 * @example
 * ```ts
 * isInstagramWebview('Mozilla/5.0 (iPhone; …) … Mobile/15E148 Instagram 389.0.0.30.85 (iPhone14,7; …)') // true
 * isInstagramWebview('Mozilla/5.0 (Linux; Android 14; …) … Chrome/126.0.0.0 Mobile Safari/537.36')      // false
 * ```
 */
export function isInstagramWebview(userAgent: string): boolean {
  return /^Mozilla\/.*(Instagram[ /]?\d|MetaIAB[ /]?Instagram)/s.test(userAgent)
}
