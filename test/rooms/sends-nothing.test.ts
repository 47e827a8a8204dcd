// @vitest-environment node
import ts from 'typescript'
import { expect, it } from 'vitest'
import { root } from '../docs/markdown.ts'
import { readTree } from './arrows.ts'

// What a shop builds in; the command and the simulator are for its developers.
const tree = [...readTree(`${root}src`)].filter(([path]) => !/^src\/(cli|simulator)\//.test(path))

const sending = /(^|\.)(fetch|sendBeacon)(\.(call|apply))?$|^(XMLHttpRequest|WebSocket|EventSource|WebTransport|Image)$/

/** The files in which something is called, or made, or read, that the expression fits. */
function filesThat(fits: (expression: string) => boolean, isMeant: (node: ts.Node) => ts.Node | undefined): string[] {
  return tree
    .filter(([path, text]) => {
      let found = false
      const visit = (node: ts.Node): void => {
        const meant = isMeant(node)
        found ||= meant !== undefined && fits(meant.getText())
        ts.forEachChild(node, visit)
      }
      visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
      return found
    })
    .map(([path]) => path)
    .sort()
}

it('nothing is sent anywhere, but the page’s own requests are handed on, and PortOne’s REST API is asked', () => {
  const calls = (node: ts.Node) => (ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : undefined)
  expect(filesThat((callee) => sending.test(callee), calls)).toEqual([
    'src/payment/page-watch.ts',
    'src/verify/portone-rest.ts',
    'src/verify/rest-request.ts',
  ])
})

it('nothing is logged, but warnings of a call, errors of the shop’s own, and what failed on the way', () => {
  const reads = (node: ts.Node) => (ts.isPropertyAccessExpression(node) ? node.expression : undefined)
  expect(filesThat((object) => object === 'console', reads)).toEqual([
    'src/endpoint/answer-on-node.ts',
    'src/endpoint/confirm-endpoint.ts',
    'src/holds/confirm-by-holds.ts',
    'src/payment/request-pay-with-confirm.ts',
  ])
})
