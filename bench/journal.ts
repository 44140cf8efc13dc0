/** `npm run bench journal`: the page of the journal with 10,000 rows, and a year of it on paper. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Browser, Page as Tab } from 'playwright-core'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { workspaceBuild } from '../scripts/bundle/browser.ts'
import { launch } from '../test/rig/chromium.ts'
import { freshFolder } from '../test/rig/fresh-folder.ts'
import { printTable } from './measure/table.ts'

const rows = 10_000
/** Letters of a large school in a year. */
const year = 1200
const runs = 3
const words = workspaceWords.kk

await using folder = await freshFolder('bench')
const root = fileURLToPath(new URL('..', import.meta.url))
const config = workspaceBuild(root, folder.path)
const input = {
  page: join(root, 'bench/measure/journal-page.ts'),
  style: join(root, 'src/client/workspace/workspace.css'),
}
await build({
  ...config,
  build: { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, input } },
})
const files = await readdir(folder.path)
const browser = await launch()
try {
  const first: number[] = []
  const filtered: number[] = []
  const sorted: number[] = []
  const laying: number[] = []
  const printing: number[] = []
  const saving: number[] = []
  const writing: number[] = []
  const blocked: number[] = []
  const writingAll: number[] = []
  const blockedAll: number[] = []
  let laid = 0
  let printed = 0
  for (let run = 0; run < runs; run++) {
    const tab = await openPage(browser, rows)
    first.push(await sinceBegin(tab))
    filtered.push(await timed(tab, '.filters button:nth-child(4)', ''))
    sorted.push(await timed(tab, '.row-filters label:last-child select', 'oldest'))
    await tab.close()
    const small = await openPage(browser, year)
    const startedAt = performance.now()
    await small.getByRole('button', { name: words.journal.print }).click()
    await small.locator('.printed-apart .paper-page').first().waitFor({ state: 'attached' })
    laying.push(performance.now() - startedAt)
    laid = await small.locator('.printed-apart .paper-page').count()
    const pdfAt = performance.now()
    const pdf = await small.pdf({ preferCSSPageSize: true })
    printing.push(performance.now() - pdfAt)
    printed = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    await small.locator('.option').filter({ hasText: words.journal.printing.whole }).click()
    const tableAt = performance.now()
    await Promise.all([
      small.waitForEvent('download'),
      small.getByRole('button', { name: words.papers.table }).click(),
    ])
    saving.push(performance.now() - tableAt)
    const document = await madeDocument(small)
    writing.push(document.took)
    blocked.push(document.blocked)
    await small.close()
    if (run > 0) continue
    // Once: it takes as long as all the rest.
    const large = await openPage(browser, rows)
    await large.getByRole('button', { name: words.journal.print }).click()
    await large.locator('.option').filter({ hasText: words.journal.printing.whole }).click()
    const all = await madeDocument(large)
    writingAll.push(all.took)
    blockedAll.push(all.blocked)
    await large.close()
  }
  printTable([
    {
      what: `${rows} rows, first screen`,
      unit: 'ms',
      runs: first,
      budget: { atMost: 1000 },
    },
    { what: 'a filter over all of them', unit: 'ms', runs: filtered },
    { what: 'another order', unit: 'ms', runs: sorted },
    { what: `${year} rows to pages`, unit: 'ms', runs: laying },
    { what: 'the same to PDF', unit: 'ms', runs: printing },
    { what: 'the same to XLSX', unit: 'ms', runs: saving },
    { what: 'the same to DOCX', unit: 'ms', runs: writing },
    {
      what: 'longest stretch without an answer',
      unit: 'ms',
      runs: blocked,
      budget: { atMost: 200 },
    },
    { what: `${rows} rows to DOCX`, unit: 'ms', runs: writingAll },
    { what: 'longest stretch without an answer', unit: 'ms', runs: blockedAll },
  ])
  console.log(`\nPages laid out: ${laid}; pages of the PDF: ${printed}`)
} finally {
  await browser.close()
}

/** The journal of `count` letters, from the files that were built. */
async function openPage(on: Browser, count: number): Promise<Tab> {
  const tab = await on.newPage({ viewport: { width: 1280, height: 900 } })
  const script = files.find((file) => /^page-.*\.js$/.test(file))
  const style = files.find((file) => file.endsWith('.css'))
  await tab.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    if (!files.includes(name))
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/assets/${style}"><div id="app"></div><script type="module" src="/assets/${script}"></script>`,
      })
    const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript'
    return route.fulfill({ contentType, body: await readFile(join(folder.path, name)) })
  })
  await tab.goto(`https://journal.test/#${count}`)
  await tab.locator('.journal-row').first().waitFor()
  return tab
}

/** How long a DOCX of the paper that `tab` shows takes, and for how long the page answered nothing. */
async function madeDocument(tab: Tab) {
  await tab.evaluate(() => {
    const state = { longest: 0, last: performance.now() }
    Object.assign(globalThis, { stretch: state })
    const look = () => {
      const now = performance.now()
      state.longest = Math.max(state.longest, now - state.last)
      state.last = now
      setTimeout(look)
    }
    look()
  })
  const startedAt = performance.now()
  await Promise.all([
    tab.waitForEvent('download', { timeout: 300_000 }),
    tab.getByRole('button', { name: words.papers.word }).click(),
  ])
  const took = performance.now() - startedAt
  const longest = await tab.evaluate(() => Reflect.get(globalThis, 'stretch').longest)
  return { took, blocked: Number(longest) }
}

/** Milliseconds from the data to the frame in which the first rows are painted. */
function sinceBegin(tab: Tab): Promise<number> {
  return tab.evaluate(async () => {
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0]
    while (painted() === undefined) await new Promise(requestAnimationFrame)
    const begin = performance.getEntriesByName('begin')[0]
    return (painted()?.startTime ?? 0) - (begin?.startTime ?? 0)
  })
}

/** Milliseconds from a press, or from a choice of `value`, to the frame with other rows. */
function timed(tab: Tab, selector: string, value: string): Promise<number> {
  return tab.evaluate(
    async ([place = '', chosen = '']) => {
      const control = document.querySelector<HTMLElement>(place)
      const look = () => document.querySelector('.journal-row')?.textContent
      const before = look()
      const startedAt = performance.now()
      if (control instanceof HTMLSelectElement) {
        control.value = chosen
        control.dispatchEvent(new Event('change', { bubbles: true }))
      } else control?.click()
      while (look() === before) await new Promise(requestAnimationFrame)
      return performance.now() - startedAt
    },
    [selector, value],
  )
}
