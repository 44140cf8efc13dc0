/*
 * The script of every page of a demo, and of no other. It shares nothing with the letter's script, so
 * that a real letter does not load one byte of it.
 */
import { watchBarHeight } from './bar-height.ts'
import { fillCode } from './fill-code.ts'
import { watchLeave } from './leave.ts'

watchBarHeight()
watchLeave()
fillCode()
