import { describe, expect, test } from 'vitest'
import {
  confirmation,
  dana,
  erlan,
  hashOf,
  marat,
  publication,
  registration,
  saule,
} from '../../../test/core-cast.ts'
import { foundedLog, openedLog } from '../../../test/core-log.ts'
import { signersOf } from './confirmed.ts'

describe('a confirmation', () => {
  test('puts a second name under what somebody wrote', () => {
    const log = openedLog()
    const registered = log.write(registration(1, 1))
    log.write(confirmation(registered, dana))
    log.write(confirmation(registered, erlan))
    const standing = log.thread(registration(1, 1).header.thread).registration
    expect(standing && signersOf(standing)).toEqual([marat, dana, erlan])
  })

  test('of an entry that does not wait is refused', () => {
    const log = foundedLog()
    const known = log.write({ kind: 'key-recovered', by: dana, header: { way: 'sheet' } })
    expect(log.refusal(confirmation(known, marat))).toBe('unknown-entry')
  })

  test('of another content than the log has is refused', () => {
    const log = foundedLog()
    const published = log.write(publication(marat))
    const header = { entry: published.id, leaf: hashOf('another leaf') }
    expect(log.refusal({ kind: 'confirmed', by: dana, header })).toBe('leaf-differs')
  })

  test('is another person’s', () => {
    const log = foundedLog()
    const published = log.write(publication(marat))
    expect(log.refusal(confirmation(published, marat))).toBe('same-person')
  })

  test('is given once', () => {
    const log = foundedLog()
    const published = log.write(publication(marat))
    log.write(confirmation(published, dana))
    expect(log.refusal(confirmation(published, dana))).toBe('already-confirmed')
    expect(log.refusal(confirmation(published, saule))).toBeNull()
  })

  test('does not reach from one thread into another', () => {
    const log = openedLog()
    const registered = log.write(registration(1, 1))
    const { header } = confirmation(registered, dana)
    const elsewhere = { ...header, thread: registration(2, 1).header.thread }
    expect(log.refusal({ kind: 'confirmed', by: dana, header: elsewhere })).toBe('unknown-thread')
  })
})
