import { TextRun, type IRunOptions } from 'docx'

/** `text` with its own ends of lines. */
export const runsOf = (text: string, look: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, break: index > 0 ? 1 : 0 }))
