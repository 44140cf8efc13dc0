import { scanTasks } from './scan-tasks.ts'
import { serve } from './serve.ts'

serve(scanTasks)
