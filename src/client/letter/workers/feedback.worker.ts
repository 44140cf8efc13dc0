import { feedbackTasks } from './feedback-tasks.ts'
import { serve } from './serve.ts'

serve(feedbackTasks)
