import { expect, test } from 'vitest'
import { engines, freshAddress } from '../storage/engines.ts'
import { killLoop } from './kill/kill-loop.ts'

for (const engine of engines) {
  test(`ten kills while letters come lose nothing that was acknowledged [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    const losses = await killLoop(place.address, 10)
    expect(losses).toMatchObject({
      kills: 10,
      lost: 0,
      twice: 0,
      gaps: 0,
      contradictions: 0,
      faults: 0,
    })
    expect(losses.letters).toBeGreaterThan(0)
    expect(losses.entries).toBeGreaterThan(0)
  })
}
