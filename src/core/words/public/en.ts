import { answer } from './en/answer.ts'
import { codeEntry } from './en/code-entry.ts'
import { feedback } from './en/feedback.ts'
import { files } from './en/files.ts'
import { flood } from './en/flood.ts'
import { how } from './en/how.ts'
import { landing } from './en/landing.ts'
import { letter } from './en/letter.ts'
import { notices } from './en/notices.ts'
import { readers } from './en/readers.ts'
import { receipt } from './en/receipt.ts'
import { regulation } from './en/regulation.ts'
import { sending } from './en/sending.ts'
import { site } from './en/site.ts'
import { waits } from './en/waits.ts'

export const en = {
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
