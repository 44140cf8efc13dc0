import { answer } from './kk/answer.ts'
import { codeEntry } from './kk/code-entry.ts'
import { feedback } from './kk/feedback.ts'
import { files } from './kk/files.ts'
import { flood } from './kk/flood.ts'
import { how } from './kk/how.ts'
import { landing } from './kk/landing.ts'
import { letter } from './kk/letter.ts'
import { notices } from './kk/notices.ts'
import { readers } from './kk/readers.ts'
import { receipt } from './kk/receipt.ts'
import { regulation } from './kk/regulation.ts'
import { sending } from './kk/sending.ts'
import { site } from './kk/site.ts'
import { waits } from './kk/waits.ts'

export const kk = {
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
