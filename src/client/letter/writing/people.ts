import { readersWithout } from '#core/appeals/readers.ts'
import type { Seat } from '#core/school/roster.ts'
import { fill, find, findAll, show } from '../page/dom.ts'
import { roleName } from '../page/role-name.ts'

/** A person as the page shows them. */
export interface ShownPerson {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly seat: Seat
}

/** The list of who could read, and the ticks of whom the author leaves out. */
export interface People {
  readonly shown: readonly ShownPerson[]
  readonly excluded: readonly string[]
  /** Shows other people; ticks stay with whom they belong to. */
  replace(people: readonly ShownPerson[]): void
}

/**
 * Watches the ticks and says at once who reads.
 *
 * @param onChange - called now and after every change, with whether enough people would read.
 */
export function watchPeople(form: HTMLFormElement, onChange: (areEnough: boolean) => void): People {
  const list = find('#people', HTMLElement, form)
  const rows = () => findAll('label', HTMLLabelElement, list)
  const excludedRows = () => rows().filter((row) => tickOf(row).checked)
  const people: People = {
    get shown() {
      return rows().map(personOf)
    },
    get excluded() {
      return excludedRows().map((row) => personOf(row).id)
    },
    replace(shown) {
      const ticked = new Set(people.excluded)
      list.replaceChildren(...shown.map((person) => rowFor(rows(), person, shown, ticked)))
      update()
    },
  }

  function update(): void {
    const excluded = excludedRows()
    const readers = readersWithout(people.shown, new Set(people.excluded))
    const areEnough = readers !== 'too-few-readers'
    const reading = new Set(areEnough ? readers.map(({ id }) => id) : [])
    const readingRows = rows().filter((row) => reading.has(personOf(row).id))
    fill(document, '[data-readers]', readingRows.map(labelOf).join(', ') || '–')
    const chosen = excluded.map((row) => `${labelOf(row)} (${form.dataset['choice'] ?? ''}), `)
    fill(document, '[data-chosen]', chosen.join(''))
    const reserve = readingRows.filter((row) => personOf(row).seat === 'reserve')
    fill(form, '#comes-in b', reserve.map(labelOf).join(', '))
    show(form, '#comes-in', reserve.length > 0)
    show(form, '#too-few', !areEnough)
    onChange(areEnough)
  }

  list.addEventListener('change', update)
  update()
  return people
}

const tickOf = (row: HTMLElement) => find('input', HTMLInputElement, row)

const labelOf = (row: HTMLElement) => find('[data-label]', HTMLElement, row).textContent ?? ''

function personOf({ dataset }: HTMLElement): ShownPerson {
  const { member = '', name = '', role = '', seat } = dataset
  return { id: member, name, role, seat: seat === 'reserve' ? 'reserve' : 'member' }
}

function rowFor(
  rows: readonly HTMLElement[],
  person: ShownPerson,
  people: readonly ShownPerson[],
  ticked: ReadonlySet<string>,
): HTMLElement {
  const [sample] = rows
  if (sample === undefined) throw new TypeError('the page has no people')
  const row = document.importNode(sample, true)
  Object.assign(row.dataset, { ...person, member: person.id })
  tickOf(row).checked = ticked.has(person.id)
  fill(row, '[data-label]', nameOf(person, people))
  show(row, 'small', person.seat === 'reserve')
  return row
}

/** The role, and the name where two have the same one. */
function nameOf({ role, name }: ShownPerson, people: readonly ShownPerson[]): string {
  const word = roleName(role)
  return people.filter((other) => other.role === role).length === 1 ? word : `${word} (${name})`
}
