import { answer } from './ru/answer.ts'
import { codeEntry } from './ru/code-entry.ts'
import { feedback } from './ru/feedback.ts'
import { files } from './ru/files.ts'
import { flood } from './ru/flood.ts'
import { how } from './ru/how.ts'
import { landing } from './ru/landing.ts'
import { letter } from './ru/letter.ts'
import { notices } from './ru/notices.ts'
import { readers } from './ru/readers.ts'
import { receipt } from './ru/receipt.ts'
import { regulation } from './ru/regulation.ts'
import { sending } from './ru/sending.ts'
import { site } from './ru/site.ts'
import { waits } from './ru/waits.ts'

export const ru = {
  answer,
  codeEntry,
  feedback,
  files,
  flood,
  how,
  landing,
  letter,
  notices,
  readers,
  receipt,
  regulation,
  sending,
  site,
  waits,
}
