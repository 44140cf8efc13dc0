/**
 * The header that carries a solution, beside the bytes of a letter and not in them: with other work
 * it is still the same letter.
 */
export const workHeader = 'Proof-Of-Work'
