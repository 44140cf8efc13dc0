/** For a Kyrgyz date, `22-ноябрь`: the hyphen in it does not end a line. The mark has no width. */
export const unbroken = (text: string): string => text.replace(/(\d-)(?=\p{L})/gu, '$1\u2060')
