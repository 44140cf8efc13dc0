import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Tour } from '../use-tour.ts'

export const TourContext = createContext<Tour | null>(null)

/** The tour within reach of this screen. */
export function useTheTour(): Tour {
  const tour = useContext(TourContext)
  if (tour === null) throw new Error('a screen outside of the workspace of a member')
  return tour
}
