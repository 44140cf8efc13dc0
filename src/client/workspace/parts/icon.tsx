const paths = {
  today: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8.5 15l2.5 2.5 4.5-5',
  letters: 'M3 6h18v13H3zM3 7l9 7 9-7',
  opening: 'M4 11h16v9H4zM2 7h20v4H2zM9 7l1-4h4l1 4M9 15h6',
  papers: 'M8 3h8l4 4v11H8zM16 3v4h4M8 6H4v15h11v-3M11 11h6M11 14.5h4',
  meetings:
    'M3 13h18v3H3zM6 16v4M18 16v4M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM16 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  journal: 'M5 3h14v18H5zM8.5 3v18M11.5 8h5M11.5 12h5M11.5 16h3',
  commission:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3.2 2.7 3.5 5.5',
  regulation: 'M6 3h9l3 3v15H6zM9 9h6M9 12.5h6M9 16h3M15 3v3h3',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 13.5h2M14 13.5h2M8 16.8h2M14 16.8h2',
  box: 'M4 5h16v15H4zM8 9h8M12 13v3',
  announcements: 'M4 10v4h3.5L15 18.5v-13L7.5 10zM18 9a4 4 0 0 1 0 6M7.5 14l1.5 6h3l-1.4-5',
  poster: 'M6 3h12v18H6zM9 7h2v2H9zM13 7h2v2h-2zM9 11h2v2H9zM13 12h2M9 17h6',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  more: 'M4 7h16M4 12h16M4 17h16',
  help: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9.5 10a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.4M12 16.3v.1',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  seal: 'M12 3l7.5 3v5.5c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-5',
  check: 'M5 12.5l4.5 4.5L19 7',
  open: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
  wait: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.5l3 2',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.1',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.1',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  cover:
    'M4 4l16 16M2.5 12S6 5.5 12 5.5c1.6 0 3 .4 4.2 1.1M21.5 12S18 18.5 12 18.5c-1.6 0-3-.4-4.2-1.1',
  back: 'M14.5 5l-7 7 7 7',
  next: 'M9.5 5l7 7-7 7',
  print: 'M7 9V3h10v6M5 9h14v8h-2M7 17H5M7 14h10v7H7z',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  pen: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5',
  send: 'M3 11.5L21 3l-6 18-4-7.5zM11 13.5L21 3',
  key: 'M8 11a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM11.2 12.3L20 3.5M16 7.5l3 3M13.5 10l2 2',
  keyboard: 'M3 6h18v12H3zM6.5 10h.1M10 10h.1M13.5 10h.1M17 10h.1M7 14h10',
  scissors:
    'M6 4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM6 15a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8 8l12 9M8 16l12-9',
  picture: 'M4 5h16v14H4zM4 16l4.5-5 4 4 2.5-2.5 5 5M15.5 9.5v.1',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  sound: 'M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  film: 'M4 6h12v12H4zM16 10.5l4-2.5v8l-4-2.5',
  clip: 'M8 12.5l6-6a3 3 0 0 1 4.2 4.2l-8 8a5 5 0 0 1-7-7L11 4',
  save: 'M12 4v11M7.5 11L12 15.5 16.5 11M4 20h16',
  phone:
    'M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4 5.7 2 2 0 0 1 6 3.5Z',
  paper: 'M6 3h9l4 4v14H6zM14.5 3v4.5H19M9 12h7M9 15.5h7M9 8.5h2',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
} as const
export type IconName = keyof typeof paths

/** A line drawing beside a word that says the same; screen readers get only the word. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}

/** The mark: a box with its slot. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="mark-box" width="32" height="32" rx="9" />
      <path class="mark-slot" d="M8 10.5h16M11.5 15h9v9h-9z" />
    </svg>
  )
}
