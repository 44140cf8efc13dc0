import type { Page as Tab } from 'playwright-core'
import type { PresetId } from '#core/regulation/presets/presets.ts'
import { editorWords, labelOf } from '#core/words/regulation/form-words.ts'
import { fill, press } from './desk.ts'

/** The names of a school as somebody types them. */
export interface TypedNames {
  readonly nominative: string
  readonly genitive: string
  readonly short: string
}

/** Somebody chooses a sample, fills in the school's names and proposes the regulation. */
export async function chooseRegulation(
  tab: Tab,
  lang: 'kk' | 'ky',
  preset: PresetId,
  { nominative, genitive, short }: TypedNames,
): Promise<void> {
  const words = editorWords[lang]
  const label = (...names: string[]) => labelOf(lang, names) ?? ''
  await press(tab, words.offerChoose)
  await press(tab, `${words.choose.start}: ${words.choose.names[preset]}`)
  const theme = tab
    .locator('.reg-theme')
    .filter({ has: tab.getByRole('heading', { name: words.themes.school }) })
  await theme.locator('summary').first().click()
  await press(tab, `${words.edit.say}: ${label('institution', 'name')}`)
  for (const [field, name] of Object.entries({ nominative, genitive }))
    await theme.locator('.reg-said').getByLabel(label('full', field)).first().fill(name)
  await fill(tab, label('short'), short)
  await tab.getByText(words.edit.fits).waitFor()
  await press(tab, words.changes.propose)
  await tab.getByText(words.proposed.youSigned).waitFor()
}
