import { answer } from './en/answer.ts'
import { how } from './en/how.ts'
import { landing } from './en/landing.ts'
import { letter } from './en/letter.ts'
import { notices } from './en/notices.ts'
import { readers } from './en/readers.ts'
import { receipt } from './en/receipt.ts'
import { sending } from './en/sending.ts'
import { site } from './en/site.ts'

export const en = { answer, how, landing, letter, notices, readers, receipt, sending, site }
