import type { Selectable } from 'kysely'
import type { Bytes } from '#core/bytes.ts'
import type { KeyMaterial } from '#core/contract/accounts.ts'
import type { Hash, MemberId } from '#core/ids.ts'
import type { Role, Seat } from '#core/school/roster.ts'
import type { Database } from './scope.ts'
import type { Tables } from './tables.ts'

/** Somebody who can log in. */
export type Account = AdministratorAccount | MemberAccount

/** Settings and backups; no key, and so no letter. */
export interface AdministratorAccount {
  readonly kind: 'administrator'
  readonly id: MemberId
  /** What OPAQUE keeps of the password. */
  readonly record: string
}

/** A person with keys. All that is kept of them is public or sealed for that person alone. */
export interface MemberAccount extends KeyMaterial {
  readonly kind: 'member'
  readonly id: MemberId
  readonly name: string
  readonly role: Role
  /** The seat of the invitation; the roster decides. */
  readonly seat: Seat
  /** The age recipient `age1pq1…`. */
  readonly recipient: string
  /** Ed25519 public key. */
  readonly signingKey: Hash
}

/** How long an invitation can be used. */
export const invitationLifeSeconds = 7 * 24 * 60 * 60

/** The accounts of a school. */
export const accountsOf = (db: Database) => ({
  async byId(id: MemberId): Promise<Account | null> {
    const query = db.selectFrom('accounts').selectAll().where('account', '=', id)
    const row = await query.executeTakeFirst()
    return row === undefined ? null : fromRow(row)
  },

  /** Everyone, by id. */
  async all(): Promise<readonly Account[]> {
    return (await db.selectFrom('accounts').selectAll().orderBy('account').execute()).map(fromRow)
  },

  /** Everyone with keys, by id. */
  async members(): Promise<readonly MemberAccount[]> {
    return (await this.all()).filter((account) => account.kind === 'member')
  },

  async add(account: Account): Promise<void> {
    await db.insertInto('accounts').values(toRow(account)).execute()
  },

  /** Replaces password, card and sheet of a member; the keys themselves stay. */
  async replaceMaterial(id: MemberId, material: KeyMaterial): Promise<void> {
    const { record, cardWrap, recoveryWrap, recoveryAuthHash } = material
    await db
      .updateTable('accounts')
      .set({
        record,
        card_wrap: cardWrap,
        recovery_wrap: recoveryWrap,
        recovery_auth_hash: recoveryAuthHash,
      })
      .where('account', '=', id)
      .execute()
  },
})

/** A place kept for somebody who was invited; its account appears when the person enrols. */
export interface StoredInvitation {
  readonly account: MemberId
  /** SHA-256 of the token. */
  readonly tokenHash: Bytes
  readonly name: string
  readonly role: Role
  readonly seat: Seat
  /** Seconds since 1970 UTC. */
  readonly expiresAt: number
}

/** The invitations of a school, used ones too. */
export const invitationsOf = (db: Database) => ({
  async add({ tokenHash, expiresAt, ...rest }: StoredInvitation): Promise<void> {
    const row = { ...rest, token_hash: tokenHash, expires_at: expiresAt }
    await db.insertInto('invitations').values(row).execute()
  },

  async byToken(tokenHash: Bytes): Promise<StoredInvitation | null> {
    const query = db.selectFrom('invitations').selectAll().where('token_hash', '=', tokenHash)
    const row = await query.executeTakeFirst()
    return row === undefined ? null : invitationOf(row)
  },

  /** All of them, by account. */
  async all(): Promise<readonly StoredInvitation[]> {
    const query = db.selectFrom('invitations').selectAll().orderBy('account')
    return (await query.execute()).map(invitationOf)
  },

  /** @returns whether there was one. */
  async remove(account: MemberId): Promise<boolean> {
    const query = db.deleteFrom('invitations').where('account', '=', account)
    return (await query.executeTakeFirst()).numDeletedRows > 0n
  },
})

/** Each kind has all of its columns or none: `add` writes no other rows. */
function fromRow(row: Selectable<Tables['accounts']>): Account {
  const { account: id, kind, name, role, seat, record, recipient } = row
  const [cardWrap, recoveryWrap] = [row.card_wrap, row.recovery_wrap]
  const [recoveryAuthHash, signingKey] = [row.recovery_auth_hash, row.signing_key]
  if (kind === 'administrator') return { kind, id, record }
  if (role === null || seat === null || recipient === null || signingKey === null)
    throw new RangeError('an account of a member without role, seat or keys')
  if (cardWrap === null || recoveryWrap === null || recoveryAuthHash === null)
    throw new RangeError('an account of a member without card or sheet')
  const material = { record, cardWrap, recoveryWrap, recoveryAuthHash }
  return { kind, id, name, role, seat, recipient, signingKey, ...material }
}

function toRow(account: Account) {
  const { kind, id, record } = account
  const member = kind === 'member' ? account : null
  return {
    account: id,
    kind,
    name: member?.name ?? '',
    role: member?.role ?? null,
    seat: member?.seat ?? null,
    record,
    card_wrap: member?.cardWrap ?? null,
    recovery_wrap: member?.recoveryWrap ?? null,
    recovery_auth_hash: member?.recoveryAuthHash ?? null,
    recipient: member?.recipient ?? null,
    signing_key: member?.signingKey ?? null,
  }
}

function invitationOf(row: Selectable<Tables['invitations']>): StoredInvitation {
  const { account, token_hash: tokenHash, name, role, seat, expires_at: expiresAt } = row
  return { account, tokenHash, name, role, seat, expiresAt }
}
