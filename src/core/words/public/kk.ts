import { answer } from './kk/answer.ts'
import { how } from './kk/how.ts'
import { landing } from './kk/landing.ts'
import { letter } from './kk/letter.ts'
import { notices } from './kk/notices.ts'
import { readers } from './kk/readers.ts'
import { receipt } from './kk/receipt.ts'
import { sending } from './kk/sending.ts'
import { site } from './kk/site.ts'

export const kk = { answer, how, landing, letter, notices, readers, receipt, sending, site }
