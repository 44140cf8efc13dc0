const nominative =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'

export const dates = {
  short: '{{dd}}.{{mm}}.{{year}} ж.',
  full: '{{year}} жылғы {{day}} {{month}}',
  on: '{{year}} жылғы {{day}} {{monthIn}}',
  by: '{{year}} жылғы {{day}} {{monthTo}} дейін',
  moment: '{{on}} {{hours}} сағат {{min}} минутта',
  ofMonth: '{{monthNamed}} айындағы',
  schoolYear: '{{first}}–{{second}} оқу жылы',
  /** To be filled in with a pen. */
  blank: '20__ жылғы «__» ____________',
  months: nominative,
  monthsNamed: nominative,
  monthsIn:
    'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
  monthsTo:
    'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға',
}
