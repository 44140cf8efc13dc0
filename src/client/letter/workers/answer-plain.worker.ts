import { argon2Plain } from '#crypto/encrypt/argon2-plain.ts'
import { answerTasks } from './answer-tasks.ts'
import { serve } from './serve.ts'

serve(answerTasks(argon2Plain))
