import * as v from 'valibot'

/**
 * 32 bytes in base64url: a salt or a key inside sealed JSON. The last character holds four bits, so
 * only every fourth letter of the alphabet may stand there.
 */
export const Bytes32 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/))
