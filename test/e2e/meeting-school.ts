import { toBase64url } from '#core/bytes.ts'
import { boxId } from '#core/ids.ts'
import { withBoxes } from '#core/regulation/box-rules.ts'
import { preset, type PresetId } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { launch } from '../rig/chromium.ts'
import { freshFolder } from '../rig/fresh-folder.ts'
import { startSenim } from '../rig/senim.ts'
import { pledge } from '../workspace/pledge.ts'
import { lang } from './office.ts'
import { commissionAt, putInForce, zone } from './paper-school.ts'
import { watch, type Watch } from './watch.ts'

/** A telephone and a computer. */
export const viewports = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
]

/** A school with a regulation in force, and Marat at a screen of `viewport`. */
export async function schoolWith(
  id: PresetId,
  viewport: { width: number; height: number },
  seen: Watch,
) {
  const folder = await freshFolder('meetings')
  const senim = await startSenim({ data: folder.path })
  const school = await commissionAt(senim)
  const box = boxId(toBase64url(crypto.getRandomValues(new Uint8Array(16))))
  await putInForce(
    school,
    withBoxes(openedOnFridays(id), () => box),
  )
  await pledge([school.marat, school.dana, school.saule].map(({ workspace }) => workspace))
  const browser = await launch()
  const context = await browser.newContext({
    viewport,
    locale: lang,
    timezoneId: zone,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  watch(context, seen)
  return { folder, senim, school, box, browser, tab: await context.newPage() }
}

/** The preset, with a day and an hour where its text leaves them open. */
function openedOnFridays(id: PresetId): Regulation {
  const regulation = preset(id)
  const rule = { kind: 'weekly' as const, everyWeeks: 1, days: [5], at: 12 * 60 }
  return { ...regulation, openings: regulation.openings.map((one) => ({ ...one, rule })) }
}
