import { argon2Plain } from '#crypto/encrypt/argon2-plain.ts'
import { letterTasks } from './letter-tasks.ts'
import { serve } from './serve.ts'

serve(letterTasks(argon2Plain))
