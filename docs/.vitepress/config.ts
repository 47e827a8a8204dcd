import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DefaultTheme, defineConfig } from 'vitepress'
import { leaveDocs } from './leave-docs'
import { outlineInHtml } from './outline-in-html'
import { groups } from './pages'
import { publishData } from './publish-data'
import { searchOptions } from './search-options.mjs'
import { slugify } from './slugify'
import { startLater } from './start-later'
import { tryLinks } from './try-links'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

type Language = 'ko' | 'en'

/** The API reference, where `npm run docs:api` has written it. */
const apiPages = (): DefaultTheme.SidebarItem[] =>
  existsSync(here('../api'))
    ? readdirSync(here('../api'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({ text: name === 'index' ? 'imp-confirm' : `imp-confirm/${name}`, link: `/api/${name}/` }))
    : []

const sidebar = (language: Language): DefaultTheme.SidebarItem[] => [
  ...groups.map(({ pages, ...group }) => ({
    text: group[language],
    items: pages.map((page) => ({ text: page[language], link: `/${language}/${page.name}` })),
  })),
  { text: 'API', collapsed: true, items: apiPages() },
]

const search: DefaultTheme.LocalSearchOptions['locales'] = {
  ko: {
    translations: {
      button: { buttonText: '검색', buttonAriaLabel: '검색' },
      modal: {
        noResultsText: '결과가 없습니다:',
        resetButtonTitle: '지우기',
        backButtonTitle: '닫기',
        displayDetails: '자세히 보기',
        footer: { selectText: '열기', navigateText: '이동', closeText: '닫기' },
      },
    },
  },
}

// Served from any sub-path: `DOCS_BASE=/imp-confirm/ npm run docs:build`.
const base = process.env.DOCS_BASE ?? '/'
if (!/^\/(.*\/)?$/.test(base)) throw new Error(`DOCS_BASE must begin and end with a slash; it was '${base}'.`)

export default defineConfig({
  title: 'imp-confirm',
  lang: 'en',
  description: "The API of imp-confirm, an SDK for the confirm process of PortOne V1's request_pay",
  base,
  cleanUrls: true,
  // A phone reads this page first: the others are fetched when they are asked for.
  router: { prefetchLinks: false },
  lastUpdated: false,
  srcExclude: ['README.md'],
  markdown: {
    config: (markdown) => {
      leaveDocs(markdown)
      tryLinks(base)(markdown)
    },
    anchor: { slugify },
    headers: { level: [2, 3] },
  },
  vite: { plugins: [outlineInHtml] },
  // Half of each page's bytes, which only the app reads: a file of its own.
  metaChunk: true,
  transformHtml: startLater,
  buildEnd: ({ outDir }) => publishData(outDir),
  head: [
    ['meta', { name: 'theme-color', content: '#3451b2' }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }],
  ],
  locales: {
    ko: {
      label: '한국어',
      lang: 'ko-KR',
      link: '/ko/',
      description: '포트원 V1 request_pay에 컨펌 프로세스를 붙이는 TypeScript SDK',
      themeConfig: {
        sidebar: sidebar('ko'),
        nav: [
          { text: '시작하기', link: '/ko/start' },
          { text: '오류 찾기', link: '/ko/errors' },
          { text: 'QA 페이지', link: '/demo/', target: '_self' },
        ],
        outline: { label: '이 페이지의 내용', level: [2, 3] },
        docFooter: { prev: '이전', next: '다음' },
        darkModeSwitchLabel: '화면 모드',
        lightModeSwitchTitle: '밝은 화면',
        darkModeSwitchTitle: '어두운 화면',
        sidebarMenuLabel: '목차',
        returnToTopLabel: '맨 위로',
        langMenuLabel: '언어 바꾸기',
        skipToContentLabel: '본문으로 건너뛰기',
        notFound: {
          title: '없는 페이지입니다',
          quote: '주소가 바뀌었거나 잘못되었습니다. 위의 검색에서 찾아 주세요.',
          linkLabel: '첫 페이지로',
          linkText: '첫 페이지로',
        },
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      link: '/en/',
      description: "A TypeScript SDK for the confirm process of PortOne V1's request_pay",
      themeConfig: {
        sidebar: sidebar('en'),
        nav: [
          { text: 'Get started', link: '/en/start' },
          { text: 'Find an error', link: '/en/errors' },
          { text: 'QA page', link: '/demo/', target: '_self' },
        ],
        outline: { level: [2, 3] },
      },
    },
  },
  // What is in neither language's folder: the API reference, which is in English as the docstrings are.
  themeConfig: {
    nav: [
      { text: '한국어', link: '/ko/' },
      { text: 'English', link: '/en/' },
    ],
    sidebar: [{ text: 'API', items: apiPages() }],
    outline: { level: [2, 3] },
    search: {
      provider: 'local',
      options: {
        locales: search,
        miniSearch: { searchOptions },
      },
    },
  },
})
