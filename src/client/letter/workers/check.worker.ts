import { checkTasks } from './check-tasks.ts'
import { serve } from './serve.ts'

serve(checkTasks)
