import { followUpTasks } from './follow-up-tasks.ts'
import { serve } from './serve.ts'

serve(followUpTasks)
