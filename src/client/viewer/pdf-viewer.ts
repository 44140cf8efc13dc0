import { serveFrame } from './frame.ts'
import { showPdf } from './pdf.ts'

serveFrame(showPdf)
