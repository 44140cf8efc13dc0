import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { maxStagedParts, type partBuckets } from '#core/contract/files.ts'
import { openDatabase } from '#server/storage/store.ts'
import { answer, openBox, openedLetter, registered, threadOf } from '../rig/case-work.ts'
import { keepTestSecrets, senim } from '../rig/command.ts'
import { openSchool, type TestSchool } from '../rig/commission.ts'
import { freshFolder } from '../rig/fresh-folder.ts'
import { hour, openLedger, random, type TestLedger } from '../rig/ledger.ts'
import { followUpTo, letterTo, post } from '../rig/letters.ts'
import { sealedPart, stage } from '../rig/parts.ts'
import { engines, freshAddress } from './engines.ts'

for (const engine of engines) {
  test(`a letter and its parts are kept together, and are one entry of the log [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const [one, two, unnamed] = [sealedPart(1_048_576), sealedPart(), sealedPart()]
    const letter = letterTo(at, { parts: [two.hash, one.hash] })
    await stage(on, at, letter.id, [one, two, unnamed])
    expect(await partsOf(on, at, letter.id)).toHaveLength(3)
    expect(await post(on, at, letter)).toBe('stored')
    // Nothing waits any more, and nobody gets a part of a letter that is in no log yet.
    expect(await partsOf(on, at, letter.id)).toEqual([])
    // The box is as full as its files make it.
    const { letters } = await on.store.read(at.school, ({ loads }) => loads.read())
    expect(letters.bytes).toBeGreaterThan(1_048_576 + 16_384)
    await openBox(on, at)
    const { items } = await on.ledger.feed(at.school, at.dana.person.id, 0, 0)
    const item = items.find((found) => found.scope === 'thread')
    expect(item).toMatchObject({ received: { entry: { header: { parts: 2 } } } })
    expect(new TextDecoder().decode(item?.content)).toContain(
      `"parts":["${two.hash}","${one.hash}"]`,
    )
    expect(await on.ledger.partOf(at.school, letter.id, one.hash)).toEqual(one.bytes)
    expect(await on.ledger.partOf(at.school, letter.id, unnamed.hash)).toBeNull()
    expect(await on.ledger.examine(at.school)).toMatchObject({ findings: [] })
  })

  test(`a letter of which a part is missing is not stored, and no part of it is lost [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const [there, missing] = [sealedPart(), sealedPart()]
    const letter = letterTo(at, { parts: [there.hash, missing.hash] })
    await stage(on, at, letter.id, [there])
    const send = () => on.ledger.send(at.school, letter.id, letter.sent, letter.digest)
    expect(await send()).toBe('parts-missing')
    expect(await partsOf(on, at, letter.id)).toEqual([there.hash])
    // A part of somebody else's letter is not there either.
    await stage(on, at, letterTo(at).id, [missing])
    expect(await send()).toBe('parts-missing')
    await stage(on, at, letter.id, [missing])
    expect(await send()).toMatchObject({ status: 'stored' })
    expect(await send()).toMatchObject({ status: 'same' })
  })

  test(`the same part again is the same, and after the letter nothing is added to it [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const [part, late] = [sealedPart(), sealedPart()]
    const letter = letterTo(at, { parts: [part.hash] })
    const put = ({ hash, bytes }: typeof part) =>
      on.ledger.stagePart(at.school, letter.id, hash, bytes)
    expect(await put(part)).toBe('stored')
    expect(await put(part)).toBe('same')
    await post(on, at, letter)
    expect(await put(part)).toBe('same')
    expect(await put(late)).toBe('different-letter-same-id')
    await on.ledger.unstagePart(at.school, letter.id, part.hash)
    expect(await on.ledger.partOf(at.school, letter.id, part.hash)).toEqual(part.bytes)
  })

  test(`what no client makes is not kept: another length, another hash, too many [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const { id } = letterTo(at)
    const part = sealedPart()
    const put = (hash = part.hash, bytes = part.bytes) =>
      on.ledger.stagePart(at.school, id, hash, bytes)
    for (const length of [0, 1, 16_384, 16_399, 16_401, 1_048_576 + 17]) {
      expect(await put(part.hash, random(length))).toBe('malformed')
    }
    expect(await put(sealedPart().hash)).toBe('malformed')
    await stage(
      on,
      at,
      id,
      Array.from({ length: maxStagedParts }, () => sealedPart()),
    )
    expect(await put()).toBe('too-many-parts')
    const [taken] = await partsOf(on, at, id)
    if (taken !== undefined) await on.ledger.unstagePart(at.school, id, taken)
    expect(await put()).toBe('stored')
  })

  test(`what nobody named is forgotten after a day, and not before [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const [named, waiting] = [sealedPart(), sealedPart()]
    const letter = letterTo(at, { parts: [named.hash] })
    const never = letterTo(at, { parts: [waiting.hash] })
    await stage(on, at, letter.id, [named])
    await stage(on, at, never.id, [waiting])
    await post(on, at, letter)
    on.clock.advance(23 * hour)
    await on.ledger.sweepParts(at.school)
    expect(await partsOf(on, at, never.id)).toEqual([waiting.hash])
    on.clock.advance(2 * hour)
    await on.ledger.sweepParts(at.school)
    expect(await partsOf(on, at, never.id)).toEqual([])
    expect(await on.ledger.send(at.school, never.id, never.sent, never.digest)).toBe(
      'parts-missing',
    )
    expect(await on.ledger.partOf(at.school, letter.id, named.hash)).toEqual(named.bytes)
    expect(await countBytes(on, at)).toBe(0)
  })

  test(`follow-ups and answers carry parts, and an author gets those of the own answers alone [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using on = await openLedger(place.address)
    const at = await openSchool(on)
    const [mine, other] = [await openedLetter(on, at), await openedLetter(on, at)]
    await registered(on, at, threadOf(mine), 1)
    const part = sealedPart()
    const { entry } = await answer(on, at, threadOf(mine), part)
    const wanted = (letter: typeof mine, hash = part.hash) => ({
      lookup: letter.sent.lookup,
      auth: letter.auth,
      answer: entry.id,
      part: hash,
    })
    expect(await on.ledger.partOfAnswer(at.school, wanted(mine))).toEqual(part.bytes)
    expect(await on.ledger.partOfAnswer(at.school, wanted(other))).toBeNull()
    expect(await on.ledger.partOfAnswer(at.school, wanted(mine, sealedPart().hash))).toBeNull()
    const stranger = { ...wanted(mine), auth: random(32) }
    expect(await on.ledger.partOfAnswer(at.school, stranger)).toBe('wrong-code')

    const more = followUpTo(mine)
    const photo = sealedPart(65_536)
    await stage(on, at, more.id, [photo])
    await post(on, at, { ...more, sent: { ...more.sent, parts: [photo.hash] } })
    await openBox(on, at)
    expect(await on.ledger.partOf(at.school, more.id, photo.hash)).toEqual(photo.bytes)
    expect(await on.ledger.examine(at.school)).toMatchObject({ findings: [] })
  })

  for (const [what, statement] of [
    ['changed', `update part_bytes set bytes = (select salt from entries where idx = 1)`],
    ['lost', `delete from part_bytes`],
    ['lost without a trace', `delete from parts`],
  ] as const) {
    test(`a part that was ${what} is found by an examination [${engine}]`, async () => {
      await using place = await freshAddress(engine)
      const school = await (async () => {
        await using on = await openLedger(place.address)
        const at = await openSchool(on)
        await postWithPart(on, at, 16_384)
        await openBox(on, at)
        return at.school
      })()
      const { db, close } = await openDatabase(place.address, 'maintain')
      await sql.raw(statement).execute(db)
      await close()
      await using on = await openLedger(place.address)
      const { findings } = await on.ledger.examine(school)
      expect(findings.map(({ fault }) => fault)).toContain('part-differs')
    })
  }

  test(`a backup holds the parts, named or waiting, and a restore gives them back [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using backups = await freshFolder('backup')
    await using newPlace = await freshAddress(engine)
    await keepTestSecrets(place.address)
    const folder = join(backups.path, 'monday')
    const waiting = sealedPart()
    const { at, letter, part, never } = await (async () => {
      await using on = await openLedger(place.address)
      const school = await openSchool(on)
      const sent = await postWithPart(on, school, 1_048_576)
      const unsent = letterTo(school)
      await stage(on, school, unsent.id, [waiting])
      await openBox(on, school)
      expect(await senim(place.address, 'backup', folder)).toMatchObject({ code: 0 })
      return { at: school, ...sent, never: unsent }
    })()
    expect(await senim(newPlace.address, 'restore', folder)).toMatchObject({ code: 0 })
    await using on = await openLedger(newPlace.address)
    expect(await on.ledger.partOf(at.school, letter.id, part.hash)).toEqual(part.bytes)
    expect(await partsOf(on, at, never.id)).toEqual([waiting.hash])
    expect(await on.ledger.examine(at.school)).toMatchObject({ findings: [] })
  })
}

/** A letter with one part. */
async function postWithPart(on: TestLedger, at: TestSchool, bucket: (typeof partBuckets)[number]) {
  const part = sealedPart(bucket)
  const letter = letterTo(at, { parts: [part.hash] })
  await stage(on, at, letter.id, [part])
  await post(on, at, letter)
  return { letter, part }
}

const partsOf = async (
  { ledger }: TestLedger,
  { school }: TestSchool,
  owner: Parameters<TestLedger['ledger']['stagedParts']>[1],
) => (await ledger.stagedParts(school, owner)).parts

const countBytes = ({ store }: TestLedger, { school }: TestSchool): Promise<number> =>
  store.read(school, ({ parts }) => parts.stagedBytes())
