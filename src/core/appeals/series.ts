import { ordinarySeries, seriesId, type BoxId, type SeriesId } from '../ids.ts'
import type { Numbering } from '../regulation/settings/registration.ts'

/**
 * The number series of an appeal that every member reads: one for all, or one for each box when each
 * channel has numbers of its own. It is the id of the box then, so everybody names it alike.
 *
 * @clause S0-40
 */
export const seriesOfBox = ({ perChannel }: Pick<Numbering, 'perChannel'>, box: BoxId): SeriesId =>
  perChannel ? seriesId(box) : ordinarySeries
