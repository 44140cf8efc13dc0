export const common = {
  /** The institution with its legal form; `form` is declined, the name is not. */
  institution: '«{{name}}» {{form}}',
  countInWords: '{{count}} ({{words}})',
  stampPlace: 'М.О.',
  page: '{{n}}-бет',
  annex: '{{number}}-қосымша',
  dateLine: 'Күні: {{date}}',
  absent: 'Қатыспағандар: {{people}}.',
  substitute: '{{name}} (алмастырушы; негізгі мүше: {{of}})',
  pupil: 'оқушы {{number}}',
  /** Nominative, genitive, accusative, dative, ablative: stands behind a name that takes no ending. */
  thingBox: 'жәшігі жәшігінің жәшігін жәшігіне жәшігінен',
  thingPhone: 'телефоны телефонының телефонын телефонына телефонынан',
  thingMachine: 'аппараты аппаратының аппаратын аппаратына аппаратынан',
  thingPost: 'поштасы поштасының поштасын поштасына поштасынан',
  thingOther: 'арнасы арнасының арнасын арнасына арнасынан',
}
