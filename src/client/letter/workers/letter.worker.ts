import { argon2Wasm } from '#crypto/encrypt/argon2-wasm.ts'
import { letterTasks } from './letter-tasks.ts'
import { serve } from './serve.ts'

serve(letterTasks(argon2Wasm))
