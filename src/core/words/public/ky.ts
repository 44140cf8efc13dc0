import { answer } from './ky/answer.ts'
import { codeEntry } from './ky/code-entry.ts'
import { feedback } from './ky/feedback.ts'
import { files } from './ky/files.ts'
import { flood } from './ky/flood.ts'
import { how } from './ky/how.ts'
import { landing } from './ky/landing.ts'
import { letter } from './ky/letter.ts'
import { notices } from './ky/notices.ts'
import { readers } from './ky/readers.ts'
import { receipt } from './ky/receipt.ts'
import { regulation } from './ky/regulation.ts'
import { sending } from './ky/sending.ts'
import { site } from './ky/site.ts'
import { waits } from './ky/waits.ts'

export const ky = {
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
