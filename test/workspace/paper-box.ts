import { toBase64url } from '#core/bytes.ts'
import { boxId, entryId, recordId, type BoxId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { Sheet } from '#client/workspace/session/unsent/thing.ts'
import type { TestServer } from '../http/server.ts'
import { given, rules, type SchoolInBrowsers } from './school.ts'

const random = () => toBase64url(crypto.getRandomValues(new Uint8Array(16)))

/** The commission of a school hangs up a box for paper, opened at the same hours. */
export async function hangUpPaperBox({ dana, marat, saule }: SchoolInBrowsers): Promise<BoxId> {
  const box = boxId(random())
  await dana.browser.workspace.sync()
  given(await dana.browser.workspace.publishBox({ box, takes: 'paper', ...rules }))
  for (const { browser } of [marat, saule]) {
    await browser.workspace.sync()
    const waiting = browser.workspace.state.board?.boxes.find((one) => one.box === box)?.proposed
    if (!waiting) throw new Error('no box was published')
    given(await browser.workspace.confirm(waiting.entry))
  }
  await dana.browser.workspace.sync()
  return box
}

/** What Dana and Marat see at the box now. */
export function seenAtBox(
  server: TestServer,
  { dana, marat }: SchoolInBrowsers,
  box: BoxId,
  changes: Partial<PaperOpening> = {},
) {
  const opening: PaperOpening = {
    kind: 'opening',
    box,
    entry: entryId(random()),
    planned: null,
    held: server.clock.wall(),
    present: [
      { name: 'Дана', post: 'psychologist', member: dana.account },
      { name: 'Марат', post: 'deputy-director', member: marat.account },
    ],
    absent: [{ name: 'Сәуле', post: 'social-pedagogue' }],
    sealFound: { number: '0417', state: 'whole' },
    damage: '',
    letters: 2,
    junk: 1,
    newSeal: '0418',
    next: null,
    note: '',
    ...changes,
  }
  return { record: recordId(random()), opening }
}

/** Letter number `sheet` of an opening, typed in the office. */
export const typedSheet = (
  { box, entry, held }: PaperOpening,
  sheet: number,
  changes: Partial<Sheet> = {},
): Sheet => ({
  box,
  opening: entry,
  sheet,
  takenOut: held,
  text: 'Асханада тамақ суық',
  brief: 'Асхана туралы',
  isAnonymous: true,
  excluded: [],
  onlyFor: null,
  code: null,
  mark: `${held.on.slice(8)}.${held.on.slice(5, 7)}-${sheet}`,
  lang: 'kk',
  dueOn: null,
  ...changes,
})
