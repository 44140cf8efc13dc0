import { enLetters } from './en.ts'
import { kkFirst } from './kk-1.ts'
import { kkSecond } from './kk-2.ts'
import { kyFirst } from './ky-1.ts'
import { kySecond } from './ky-2.ts'
import { ruFirst } from './ru-1.ts'
import { ruSecond } from './ru-2.ts'
import type { StoryLetter } from './story.ts'

/** Every letter of the demo. Nobody in them exists. */
export const storyLetters: readonly StoryLetter[] = [
  ...kkFirst,
  ...kkSecond,
  ...kyFirst,
  ...kySecond,
  ...ruFirst,
  ...ruSecond,
  ...enLetters,
]
