import { KnownPeople } from '#core/contract/accounts.ts'
import type { Account } from '../../storage/accounts.ts'
import { nothing, ok, route } from '../route.ts'

/** Who can unlock the workspace here. */
export const getPeople = route({
  method: 'GET',
  path: '/api/people',
  who: 'newcomer',
  body: nothing,
  answer: KnownPeople,
  handle: async ({ parts, caller: { school } }) => {
    const publicUrl = parts.publicUrl()
    if (school === null) return ok({ publicUrl, school, people: [] })
    const accounts = await parts.store.read(school.id, (rows) => rows.accounts.all())
    return ok({ publicUrl, school, people: accounts.map(person) })
  },
})

const person = (account: Account): KnownPeople['people'][number] =>
  account.kind === 'member'
    ? { id: account.id, name: account.name, role: account.role, seat: account.seat }
    : { id: account.id, name: '', role: null, seat: null }
