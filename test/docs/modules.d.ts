// What the pages import and isn't installed here: as much of each as they use.

declare module 'fastify' {
  import type { FastifyScope } from 'imp-confirm/endpoint'

  interface Fastify {
    register(plugin: (scope: FastifyScope) => Promise<void>, options: { prefix: string }): void
  }
  export default function fastify(): Fastify
}

declare module 'koa' {
  import type { KoaContext } from 'imp-confirm/endpoint'

  export default class Koa {
    use(middleware: (context: KoaContext & { path: string }, next: () => Promise<void>) => unknown): this
  }
}

declare module '@nestjs/common' {
  export function Controller(path: string): (target: unknown, context?: unknown) => void
  export function All(): (target: unknown, ...context: unknown[]) => void
  export function Post(): (target: unknown, ...context: unknown[]) => void
  export function Req(): (target: unknown, name: string | symbol | undefined, index: number) => void
  export function Res(): (target: unknown, name: string | symbol | undefined, index: number) => void
}

declare module 'h3' {
  import type { H3EventLike } from 'imp-confirm/endpoint'

  export function defineEventHandler(handler: (event: H3EventLike) => Promise<Response | undefined>): object
}

declare module 'next/server' {
  export function after(work: Promise<unknown> | (() => unknown)): void
}

declare module '@vercel/functions' {
  export function waitUntil(work: Promise<unknown>): void
}

declare module '@google-cloud/functions-framework' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  export function http(name: string, handler: (request: IncomingMessage, response: ServerResponse) => unknown): void
}

declare module 'jest-environment-jsdom' {
  export class TestEnvironment {
    global: typeof globalThis
    setup(): Promise<void>
  }
}

declare module '@playwright/test' {
  import type { Page } from 'playwright-core'
  export function test(name: string, body: (fixtures: { page: Page }) => Promise<void>): void
  export const expect: typeof import('vitest').expect
}
