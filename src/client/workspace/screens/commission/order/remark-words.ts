import type { OrderRemark } from '#core/commission/order-check.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import { commissionPageWords } from '#core/words/commission/page/page-words.ts'
import type { Lang } from '#core/words/lang.ts'

/** What is said at `path`, or null. */
export function remarkWords(
  lang: Lang,
  remarks: readonly OrderRemark[],
  path: string,
): string | null {
  const texts: Readonly<Record<OrderRemark['word'], string>> = {
    ...commissionWords[lang].lacking,
    ...commissionPageWords[lang].form.faults,
  }
  const found = remarks.filter((remark) => remark.path === path)
  return found.length === 0 ? null : found.map(({ word }) => texts[word]).join(' ')
}
