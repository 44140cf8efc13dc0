import { answer } from './ky/answer.ts'
import { how } from './ky/how.ts'
import { landing } from './ky/landing.ts'
import { letter } from './ky/letter.ts'
import { notices } from './ky/notices.ts'
import { readers } from './ky/readers.ts'
import { receipt } from './ky/receipt.ts'
import { sending } from './ky/sending.ts'
import { site } from './ky/site.ts'

export const ky = { answer, how, landing, letter, notices, readers, receipt, sending, site }
