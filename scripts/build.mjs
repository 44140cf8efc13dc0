/** `npm run build`: builds `dist/` when it is not what the sources say. */
import { buildWhenStale } from './freshness.mjs'
import { setUp } from './setup.mjs'

process.exitCode = await buildWhenStale(setUp())
