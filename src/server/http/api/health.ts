import { Health } from '#core/contract/health.ts'
import { lookAtHealth } from '../../health/look.ts'
import { nothing, ok, route } from '../route.ts'

/** How the installation is, and what its administrator should do. */
export const getHealth = route({
  method: 'GET',
  path: '/api/health',
  who: 'administrator',
  body: nothing,
  answer: Health,
  handle: async ({ parts, caller: { school } }) =>
    ok({ at: parts.world.clock(), findings: [...(await lookAtHealth(parts, school.id))] }),
})
