import { useCallback, useEffect, useState } from 'preact/hooks'
import { fragmentOf, pageOf, type Page } from './pages.ts'

/** The page in the address, and how to go to another. */
export function usePage(): readonly [page: Page, go: (page: Page) => void] {
  const [page, setPage] = useState(() => pageOf(location.hash))
  useEffect(() => {
    const follow = () => setPage(pageOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const go = useCallback((to: Page) => {
    location.hash = fragmentOf(to)
  }, [])
  return [page, go]
}
