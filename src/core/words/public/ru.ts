import { answer } from './ru/answer.ts'
import { how } from './ru/how.ts'
import { landing } from './ru/landing.ts'
import { letter } from './ru/letter.ts'
import { notices } from './ru/notices.ts'
import { readers } from './ru/readers.ts'
import { receipt } from './ru/receipt.ts'
import { sending } from './ru/sending.ts'
import { site } from './ru/site.ts'

export const ru = { answer, how, landing, letter, notices, readers, receipt, sending, site }
