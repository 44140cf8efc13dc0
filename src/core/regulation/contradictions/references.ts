import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import type { Openers } from '../settings/openings.ts'
import { when, type Contradiction } from './contradiction.ts'

/** Keys that stand for two things, or for nothing. */
export const referenceContradictions = (regulation: Regulation): readonly Contradiction[] => [
  ...(['posts', 'writers', 'channels', 'openings', 'reports'] as const).flatMap((list) =>
    repeated(
      regulation[list].map(({ id }) => id),
      (i) => pointer(list, i, 'id'),
    ),
  ),
  ...postsNamed(regulation).flatMap(({ post, path }) =>
    when(!regulation.posts.some(({ id }) => id === post), 'unknown-post', path),
  ),
  ...channelsNamed(regulation).flatMap(({ channel, path }) =>
    when(!regulation.channels.some(({ id }) => id === channel), 'unknown-channel', path),
  ),
]

function repeated(
  keys: readonly string[],
  path: (index: number) => string,
): readonly Contradiction[] {
  return keys.flatMap((key, i) => when(keys.indexOf(key) < i, 'named-twice', path(i)))
}

interface PostNamed {
  readonly post: string
  readonly path: string
}

/** Every place that names a post. */
function postsNamed(regulation: Regulation): readonly PostNamed[] {
  const { channels, openings, jointReading, registrars, commission, reports } = regulation
  const { approval } = regulation.document
  const one = (post: string | undefined, path: string): readonly PostNamed[] =>
    post === undefined ? [] : [{ post, path }]
  return [
    ...channels.flatMap(({ keyHolder }, i) => one(keyHolder, pointer('channels', i, 'keyHolder'))),
    ...openings.flatMap(({ openers }, i) =>
      openersNamed(openers, pointer('openings', i, 'openers')),
    ),
    ...(jointReading === undefined
      ? []
      : openersNamed(jointReading.readers, pointer('jointReading', 'readers'))),
    ...listed(registrars.posts, pointer('registrars', 'posts')),
    ...one(registrars.keeper, pointer('registrars', 'keeper')),
    ...(commission?.seats ?? []).flatMap(({ post }, i) =>
      one(post, pointer('commission', 'seats', i, 'post')),
    ),
    ...(commission?.responsible?.kind === 'post'
      ? one(commission.responsible.post, pointer('commission', 'responsible', 'post'))
      : []),
    ...('post' in approval ? one(approval.post, pointer('document', 'approval', 'post')) : []),
    ...reports.flatMap(({ to }, i) =>
      to.kind === 'post' ? one(to.post, pointer('reports', i, 'to', 'post')) : [],
    ),
  ]
}

const openersNamed = (openers: Openers, path: string): readonly PostNamed[] => [
  ...(openers.who.kind === 'posts' ? listed(openers.who.posts, `${path}/who/posts`) : []),
  ...listed(openers.mustBePresent, `${path}/mustBePresent`),
]

const listed = (posts: readonly string[], path: string): readonly PostNamed[] =>
  posts.map((post, i) => ({ post, path: path + pointer(i) }))

/** Every place that names a channel. */
function channelsNamed({
  channels,
  openings,
  journal,
}: Regulation): readonly { readonly channel: string; readonly path: string }[] {
  return [
    ...channels.flatMap(({ afterHours }, i) =>
      afterHours === undefined
        ? []
        : [{ channel: afterHours, path: pointer('channels', i, 'afterHours') }],
    ),
    ...openings.map(({ channel }, i) => ({ channel, path: pointer('openings', i, 'channel') })),
    ...journal.channels.map((channel, i) => ({ channel, path: pointer('journal', 'channels', i) })),
  ]
}
