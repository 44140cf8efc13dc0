import { filesTasks } from './files-tasks.ts'
import { serve } from './serve.ts'

serve(filesTasks())
