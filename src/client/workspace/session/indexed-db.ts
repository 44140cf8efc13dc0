/** What the workspace keeps in a browser: memories of people, pages of snapshots, unsent things. */
const stores = ['people', 'snapshots', 'unsent'] as const
type StoreName = (typeof stores)[number]

/** What one transaction is for. */
export interface Access {
  readonly store: StoreName
  readonly mode: IDBTransactionMode
  /** `strict` where a loss would be noticed. */
  readonly durability: IDBTransactionDurability
}

/** What `work` gives, or undefined where the browser keeps nothing: a private window, a full disk. */
export async function attempt(
  databases: IDBFactory,
  { store, mode, durability }: Access,
  work: (store: IDBObjectStore) => { readonly result: unknown },
): Promise<unknown> {
  try {
    const database = await openDatabase(databases)
    try {
      const transaction = database.transaction(store, mode, { durability })
      const request = work(transaction.objectStore(store))
      await ended(transaction)
      return request.result
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

function openDatabase(databases: IDBFactory): Promise<IDBDatabase> {
  const request = databases.open('senim', 3)
  request.addEventListener('upgradeneeded', () => {
    const known = request.result.objectStoreNames
    for (const store of stores) if (!known.contains(store)) request.result.createObjectStore(store)
  })
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(reasonOf(request.error)))
  })
}

const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(reasonOf(transaction.error)))
  })

const reasonOf = (error: DOMException | null): DOMException =>
  error ?? new DOMException('nothing was kept', 'AbortError')
