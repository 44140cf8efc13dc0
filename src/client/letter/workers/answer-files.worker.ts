import { answerFilesTasks } from './answer-files-tasks.ts'
import { serve } from './serve.ts'

serve(answerFilesTasks())
