import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { Button } from './button.tsx'
import { Loading } from './loading.tsx'
import { Notice } from './notice.tsx'

/**
 * A page that is fetched when it is first wanted: who only reads letters does not wait for the editor
 * of the regulation. Without a network it says so, and can be asked again.
 */
export function lazily(fetchPage: () => Promise<ComponentType>): ComponentType {
  let fetched: ComponentType | null = null
  return function Lazily() {
    const { t } = useDesk()
    const [page, setPage] = useState<{ readonly Page: ComponentType | null }>({ Page: fetched })
    const [hasFailed, setFailed] = useState(false)
    useEffect(() => {
      if (page.Page !== null || hasFailed) return
      let isWanted = true
      fetchPage().then(
        (Page) => {
          fetched = Page
          if (isWanted) setPage({ Page })
        },
        () => isWanted && setFailed(true),
      )
      return () => {
        isWanted = false
      }
    }, [page, hasFailed])
    if (page.Page !== null) return <page.Page />
    if (!hasFailed) return <Loading />
    return (
      <>
        <Notice kind="due">{t.common.offline}</Notice>
        <Button onClick={() => setFailed(false)}>{t.common.reload}</Button>
      </>
    )
  }
}
