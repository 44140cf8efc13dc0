import * as v from 'valibot'
import { Hash, MemberId } from '#core/ids.ts'
import { Roster } from '#core/school/roster.ts'
import type { Database } from './scope.ts'

/** A founding or change of the roster that is under way. */
export const StoredCeremony = v.strictObject({
  proposal: Roster,
  commitments: v.array(v.strictObject({ member: MemberId, commitment: Hash })),
  /** 32 bytes each, in base64url. */
  nonces: v.array(v.strictObject({ member: MemberId, nonce: v.string() })),
})
export type StoredCeremony = v.InferOutput<typeof StoredCeremony>

/** The ceremony of a school: one at a time. */
export const ceremoniesOf = (db: Database) => ({
  async current(): Promise<StoredCeremony | null> {
    const row = await db.selectFrom('ceremonies').select('state').executeTakeFirst()
    return row === undefined ? null : v.parse(StoredJson, row.state)
  },

  async put(ceremony: StoredCeremony): Promise<void> {
    const state = JSON.stringify(ceremony)
    await db
      .insertInto('ceremonies')
      .values({ state })
      .onConflict((conflict) => conflict.column('school').doUpdateSet({ state }))
      .execute()
  },

  async remove(): Promise<void> {
    await db.deleteFrom('ceremonies').execute()
  },
})

const StoredJson = v.pipe(v.string(), v.parseJson(), StoredCeremony)
