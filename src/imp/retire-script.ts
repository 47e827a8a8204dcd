/**
 * Takes a tag that failed out of the page, so that it can never run. One that is merely removed still runs when its file
 * arrives late, and would put a fresh, uninitialised `IMP` in the place of the one in use; one that has moved to another
 * document doesn't (HTML Standard, «execute the script element»).
 */
export function retireScript(tag: HTMLScriptElement): void {
  new Document().adoptNode(tag)
}
