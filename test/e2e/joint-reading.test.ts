import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import type { FreshFolder } from '../rig/fresh-folder.ts'
import type { Senim } from '../rig/senim.ts'
import { given } from '../workspace/school.ts'
import { misfits } from './fit.ts'
import { look } from './look.ts'
import { schoolWith, viewports } from './meeting-school.ts'
import { goTo, lang, unlock } from './office.ts'
import type { PaperSchool } from './paper-school.ts'
import type { Watch } from './watch.ts'

const words = workspaceWords[lang].meetings

describe.each(viewports)('a joint reading at $width pixels [S3-30]', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let school: Omit<PaperSchool, 'box'>
  let tab: Tab

  beforeAll(async () => {
    const all = await schoolWith('kg-post-weekly', viewport, seen)
    ;({ folder, senim, school, browser, tab } = all)
    const { workspace } = school.dana
    await workspace.sync()
    const { now } = workspace.state
    if (now === null) throw new Error('no clock')
    for (const [n, text] of ['Ашканада тамак муздак.', 'Спортзал жабык турат.'].entries()) {
      const { thread } = given(
        await workspace.enterAppeal({
          id: workspace.newAppeal(),
          box: all.box,
          words: { text, tone: 'child', lang: 'ky', writtenOn: now.on },
          facts: { way: 'paper', receivedAt: now },
          excluded: [],
        }),
      )
      given(await workspace.register(thread, { brief: `${n + 1}-кат` }))
    }
    await tab.goto(`${senim.origin}/w/`)
    await unlock(tab, school.marat, school.marat.card)
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const { reading } = words
  const press = (name: string) => tab.getByRole('button', { name, exact: true }).first().click()

  test('asks for one conclusion to each letter, and closes with all of them', async () => {
    await goTo(tab, 'meetings')
    await tab.getByText(reading.waiting(2)).waitFor()
    await look(tab, 'reading-due')
    await press(reading.begin)
    await press(words.all)
    await tab.getByText('Ашканада тамак муздак.').first().waitFor()
    const close = tab.getByRole('button', { name: reading.close, exact: true })
    expect(await close.isDisabled()).toBe(true)
    await tab.getByLabel(reading.conclusion, { exact: true }).fill('Ашпозчу менен сүйлөшүлдү.')
    await press(reading.following)
    await tab.getByText('Спортзал жабык турат.').first().waitFor()
    await tab.getByText(reading.missing(1)).waitFor()
    await tab.getByLabel(reading.conclusion, { exact: true }).fill('Ачкыч кезекчиге берилди.')
    await tab.getByText(words.library).click()
    await tab.locator('.library summary').press('t')
    await tab.getByLabel(words.person, { exact: true }).fill(school.saule.name)
    await look(tab, 'reading')
    expect(await misfits(tab, null)).toEqual([])
    await close.click()
    // No letter waits any more as soon as the session is written; it ends when each card is.
    await tab.getByRole('heading', { name: words.title, exact: true }).waitFor()
    await tab.getByText(reading.none).waitFor()
    await look(tab, 'reading-done')
  })

  test('each conclusion stands on the card of its letter, with the session', async () => {
    const { workspace } = school.dana
    await workspace.sync()
    const { letters, records } = workspace.state
    const session = records.find(({ data }) => data.kind === 'joint-reading')
    expect(session?.state.isClosed).toBe(true)
    expect(letters.map(({ card }) => card?.outcome ?? '').toSorted()).toEqual([
      'Ачкыч кезекчиге берилди.',
      'Ашпозчу менен сүйлөшүлдү.',
    ])
    for (const { card } of letters) expect(card?.conclusion).toBe(session?.state.record)
  })

  test('no page complained', () => {
    expect(seen.complaints).toEqual([])
  })
})
