/** The server was not reached, or something that is not Senim answered in its place. */
export class Offline extends Error {
  override readonly name = 'Offline'
}
