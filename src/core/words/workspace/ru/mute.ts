import { counted } from '../count.ts'
import type { WorkspaceWords } from '../words.ts'

const letters = ['письмо', 'письма', 'писем'] as const

export const mute: WorkspaceWords['mute'] = {
  several: 'Убрать несколько',
  chosen: (count) => `Выбрано: ${counted(count, letters)}`,
  all: (count) => `Выбрать все показанные (${count})`,
  junk: 'Не по делу?',
  submit: 'Убрать в сторону',
  title: 'Убрать это письмо в сторону?',
  titleOf: (count) => `Убрать в сторону ${counted(count, letters)}?`,
  means:
    'Убранным письмом больше никто не занимается, номер в журнале ему не нужен. Оно остаётся в записях, и его можно найти; каждый читающий видит, кто и почему его убрал. Автору об этом не сообщается.',
  reason: 'Причина — для остальных читающих',
  by: (date, name) => `Убрано в сторону ${date}, ${name}.`,
  because: (reason) => `Причина: ${reason}`,
  untold: 'Всё, что автор напишет ещё, придёт сюда же и никого не займёт.',
  back: 'Вернуть',
  backTitle: 'Вернуть это письмо?',
  backMeans: 'Оно снова встанет среди остальных, со всем, что по нему нужно сделать.',
  muted: (date, name, reason) => `${date} · убрано в сторону · ${name} · причина: ${reason}`,
  unmuted: (date, name, reason) => `${date} · возвращено · ${name} · причина: ${reason}`,
}
