import { DemoState } from '#core/contract/demo.ts'
import { done, nothing, ok, route } from '../route.ts'

/** How it stands with the demo; the open one tells the secrets of its invented people. */
export const getDemo = route({
  method: 'GET',
  path: '/api/demo',
  who: 'visitor',
  body: nothing,
  answer: DemoState,
  handle: async ({ caller: { demo } }) =>
    ok(demo.school === null ? demo.door.state() : { state: 'open', ...demo.school }),
})

/** Begins to make a demo; it takes some seconds. */
export const postDemo = route({
  method: 'POST',
  path: '/api/demo',
  who: 'visitor',
  flood: 'passwords',
  body: nothing,
  answer: nothing,
  handle: async ({ caller: { demo } }) => {
    demo.door.start()
    return done
  },
})

/** Leaves the demo: nothing of it stays. */
export const deleteDemo = route({
  method: 'DELETE',
  path: '/api/demo',
  who: 'visitor',
  flood: 'passwords',
  body: nothing,
  answer: nothing,
  handle: async ({ caller: { demo } }) => {
    await demo.door.leave()
    return done
  },
})
