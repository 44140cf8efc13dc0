import { argon2Wasm } from '#crypto/encrypt/argon2-wasm.ts'
import { answerTasks } from './answer-tasks.ts'
import { serve } from './serve.ts'

serve(answerTasks(argon2Wasm))
