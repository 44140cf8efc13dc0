import { memberId, type MemberId } from '#core/ids.ts'
import { beginSession } from '#server/http/sessions.ts'
import { enrol, newMember, openSchool, type Member, type TestSchool } from '../rig/commission.ts'
import type { TestServer } from './server.ts'

/** A school at work, with a session for everybody who can have one. */
export interface School extends TestSchool {
  readonly administrator: MemberId
  /** Has keys, and no seat. */
  readonly aliya: Member
  /** A new session of this account. */
  readonly logIn: (account: MemberId) => Promise<string>
}

/** Walks a server to its first ordinary day. */
export async function schoolAtWork(server: TestServer): Promise<School> {
  const school = await openSchool(server)
  const aliya = await newMember('Әлия', 'teacher', 'member')
  await enrol(server, school.school, [aliya])
  const accounts = await server.store.read(school.school, (rows) => rows.accounts.all())
  const administrator = accounts.find(({ kind }) => kind === 'administrator')?.id
  return {
    ...school,
    administrator: memberId(administrator ?? ''),
    aliya,
    logIn: (account) => beginSession(server.parts, school.school, account),
  }
}
