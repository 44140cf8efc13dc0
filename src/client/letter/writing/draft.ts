import { find, findAll } from '../page/dom.ts'
import type { FormInput } from '../workers/letter-tasks.ts'

/** What the form says now; the worker checks every part of it. */
export function readForm(form: HTMLFormElement, excluded: readonly string[]): FormInput {
  const { tone, box = '', zone = 'UTC' } = form.dataset
  const who = find('#who', HTMLSelectElement, form).value
  const signed = Object.fromEntries(
    findAll('[data-field]', HTMLInputElement, form)
      .map((field) => [field.dataset['field'], field.value.trim()])
      .filter(([, value]) => value !== ''),
  )
  return {
    words: {
      text: find('#text', HTMLTextAreaElement, form).value,
      ...(who === '' ? {} : { who }),
      ...(Object.keys(signed).length === 0 ? {} : { signed }),
      tone,
      lang: document.body.dataset['lang'],
      writtenOn: todayIn(zone),
    },
    excluded,
    box,
    urgent: find('#urgent', HTMLInputElement, form).checked,
  }
}

/** The date in `zone` by this device's clock. */
const todayIn = (zone: string): string =>
  // Swedes write a date as ISO 8601 does, and every browser knows them.
  new Date().toLocaleDateString('sv-SE', { timeZone: zone })
