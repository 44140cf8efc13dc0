/** Which database keeps the rows. */
export type Engine = 'sqlite' | 'postgres'

/** The engine's own word for a column of bytes. */
export const bytesOn = (engine: Engine): string => (engine === 'postgres' ? 'bytea' : 'blob')

/** Said of a SQLite table whose rows would otherwise tell in which order they came. */
export const withoutOrderOn = (engine: Engine): string =>
  engine === 'sqlite' ? 'without rowid' : ''
