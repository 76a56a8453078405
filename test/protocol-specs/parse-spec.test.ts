import { describe, expect, it } from 'vitest'
import { parseEnums } from '../../protocol-specs/generator/parse-enums.ts'
import { parseErrors } from '../../protocol-specs/generator/parse-errors.ts'
import { parseReleases } from '../../protocol-specs/generator/parse-releases.ts'
import { parseSpec } from '../../protocol-specs/generator/parse-spec.ts'
import { loadSpecs } from '../../protocol-specs/generator/spec-folder.ts'
import type { FieldSyntax } from '../../protocol-specs/generator/syntax.ts'
import { faultsOf } from './support.ts'

const open = Number.POSITIVE_INFINITY

/** The first field of a data structure with these fields. */
function field(line: string): FieldSyntax {
  const [found] = parseSpec('x.kspec', `data X\nversions 0-9\nflexible none\n\n${line}`).heads[0]?.sections[0]?.fields ?? []
  if (found === undefined) throw new Error('no field')
  return found
}

describe('a field', () => {
  it.each([
    ['a: int32', { shape: 'scalar', scalar: { value: 'int32' }, nullable: null, versions: null, tag: null, default: null }],
    ['a: [int32]', { shape: 'scalars', scalar: { value: 'int32' } }],
    ['a: [] Thing', { shape: 'structs', struct: { value: 'Thing' }, scalar: null }],
    ['a: {} Thing', { shape: 'struct', struct: { value: 'Thing' } }],
    ['a: string?', { nullable: { value: null } }],
    ['a: string?3+', { nullable: { value: { min: 3, max: open } } }],
    ['a: string?2-7', { nullable: { value: { min: 2, max: 7 } } }],
    ['a: []?1+ Thing', { shape: 'structs', struct: { value: 'Thing' }, nullable: { value: { min: 1, max: open } } }],
    ['a: [string]? @4', { shape: 'scalars', nullable: { value: null }, versions: { value: { min: 4, max: 4 } } }],
    ['a: int8 @2-4', { versions: { value: { min: 2, max: 4 } } }],
    ['a: int8 @2+ #3', { versions: { value: { min: 2, max: open } }, tag: { value: 3 } }],
    ['a: int8 = -5', { default: { value: '-5' } }],
    ['a: string = "x y"', { default: { value: '"x y"' } }],
    ['a: string? = null', { default: { value: 'null' } }],
    ['a: float64 = 1.5', { default: { value: '1.5' } }],
    ['a: int8 ignorable key <brokerId>', { words: [{ value: 'ignorable' }, { value: 'key' }], entity: { value: 'brokerId' } }],
    ['a: int8 # a comment <brokerId>', { words: [], entity: null }],
    ['a: int8 #', { words: [], tag: null }],
  ])('%s', (line, expected) => {
    expect(field(line)).toMatchObject(expected)
  })

  it('may have fields of its own, and they fields of theirs', () => {
    const outer = field('a: [] A\n  b: {} B @2+\n    c: int8\n  d: int8')
    expect(outer.fields.map(({ name }) => name)).toEqual(['b', 'd'])
    expect(outer.fields[0]?.fields.map(({ name, at }) => [name, at.line, at.column])).toEqual([['c', 7, 5]])
  })
})

describe('a file', () => {
  it('has an API, its settings and its sections', () => {
    const text = [
      'api Probe 7 # the key',
      'versions 0-9',
      'baseline 3+ since 8',
      'flexible 5+',
      'unstable 9',
      'listeners broker controller',
      'route leader',
      '',
      'request',
      '  a: [] Shared',
      '  struct Shared',
      '    b: int8',
      'response',
    ]
    const [head] = parseSpec('x.kspec', text.join('\n')).heads
    expect(head).toMatchObject({ kind: 'api', name: 'Probe', key: 7, at: { line: 1, column: 1 } })
    expect(head?.settings).toMatchObject({
      versions: { value: { min: 0, max: 9 } },
      baseline: { value: { from: 3, since: 8 } },
      flexible: { value: { min: 5, max: open } },
      unstable: { value: 9 },
      listeners: { value: ['broker', 'controller'] },
      route: { value: 'leader' },
    })
    expect(head?.sections.map(({ kind, fields, structs }) => [kind, fields.length, structs.length])).toEqual([
      ['request', 1, 1],
      ['response', 0, 0],
    ])
  })

  it('may have several headers, with their fields at the left margin', () => {
    const text = 'header A\nversions 0-1\nflexible none\na: int8\nheader B\nversions 1\nflexible 1+\nb: int8\nversions: int8\n'
    const heads = parseSpec('x.kspec', text).heads.map(({ name, sections }) => [name, sections[0]?.fields.map((f) => f.name)])
    expect(heads).toEqual([
      ['A', ['a']],
      ['B', ['b', 'versions']],
    ])
  })
})

describe('a mistake is told with line and column', () => {
  const api = 'api Probe 7\nversions 0-9\nflexible 5+\nrequest\n'
  it.each([
    ['an empty file', '', "1:1 'api', 'data' or 'header' expected, end of file found"],
    ['an unknown kind', 'apo Probe 7', "1:1 'api', 'data' or 'header' expected, 'apo' found"],
    ['an API without a key', 'api Probe', '1:10 an API key expected, end of line found'],
    ['more than a head', 'api Probe 7 x', "1:13 end of line expected, 'x' found"],
    ['an indented head', '  api Probe 7', "1:3 'api', 'data' or 'header' expected at the left margin"],
    ['a setting twice', 'api Probe 7\nversions 0-9\nversions 0-8', "3:1 'versions' is set twice"],
    ['an empty range', 'api Probe 7\nversions 5-3', '2:10 the range 5-3 is empty'],
    ['no range', 'api Probe 7\nversions +', "2:10 a version expected, '+' found"],
    ['a closed range where it must be open', 'api Probe 7\nflexible 5-6', "2:10 an open range such as '5+' expected"],
    ['a baseline that nothing follows', 'api Probe 7\nbaseline 3+ since', '2:18 a version expected, end of line found'],
    ['an unknown section', 'api Probe 7\nversions 0-9\nrequets\n', "3:1 'request' or 'response' expected, 'requets' found"],
    ['a field without a colon', `${api}  a int8`, "5:5 ':' expected, 'int8' found"],
    ['a field without a type', `${api}  a:`, '5:5 a type expected, end of line found'],
    ['an open array', `${api}  a: [int8`, "5:11 ']' expected, end of line found"],
    ['a struct without a name', `${api}  a: {} @3+`, "5:9 the name of a struct expected, '@' found"],
    ['a tag that is none', `${api}  a: int8 #x`, "5:12 a tag expected, 'x' found"],
    ['a default that is none', `${api}  a: int8 = @`, "5:13 a default expected, '@' found"],
    ['an open entity', `${api}  a: int8 <brokerId`, "5:20 '>' expected, end of line found"],
    ['words after an entity', `${api}  a: int8 <brokerId> key`, "5:22 end of line expected, 'key' found"],
    ['an indentation of three', `${api}   a: int8`, '5:4 an indentation of 2 spaces expected, 3 found'],
    ['a field too far in', `${api}  a: [] A\n      b: int8`, '6:7 an indentation of 4 spaces expected, 6 found'],
    ['a tab', `${api}\ta: int8`, '5:1 a tab: indent by two spaces'],
    [
      'a field after the structs',
      `${api}  struct A\n    b: int8\n  c: int8`,
      '7:3 fields come before the structs that they share',
    ],
  ])('%s', (_what, text, expected) => {
    expect(faultsOf(() => parseSpec('x.kspec', text))).toEqual([expected])
  })
})

describe('errors.kspec', () => {
  it('has codes, names and words', () => {
    expect(parseErrors('e', '# all\n-1 UNKNOWN\n\n5 LEADER_GONE retriable metadata # soon\n')).toMatchObject([
      { code: -1, name: 'UNKNOWN', retriable: false },
      { code: 5, name: 'LEADER_GONE', retriable: true, metadata: true, coordinator: false, fencing: false },
    ])
  })

  it.each([
    ['no code', 'NONE', "1:1 an error code expected, 'NONE' found"],
    ['no name', '0 none', "1:3 the name of an error expected, 'none' found"],
    ['an unknown word', '0 NONE final', '1:8 unknown word final'],
    ['codes out of order', '1 A\n0 B', '2:1 codes must ascend: 0 after 1'],
  ])('with %s is refused', (_what, text, expected) => {
    expect(faultsOf(() => parseErrors('e', text))).toEqual([expected])
  })
})

describe('comments', () => {
  const text = [
    '# Of the file.',
    '',
    '# Of the API,',
    '# in two lines.',
    'api Probe 7  # and behind it',
    'versions 0',
    'request',
    '  # Not of the field.',
    '',
    '  # Above.',
    '  a: [] A  # Behind.',
    '    b: int8',
    '  # Of the struct.',
    '  struct B',
    '    c: int8 #0 # of c',
    'response',
  ]
  const [head] = parseSpec('x.kspec', text.join('\n')).heads

  it('right above a line, and behind it, are its documentation', () => {
    const [request] = head?.sections ?? []
    expect(head?.doc).toBe('Of the API, in two lines. and behind it')
    expect(request?.fields.map(({ doc, fields }) => [doc, fields[0]?.doc])).toEqual([['Above. Behind.', null]])
    expect(request?.structs.map(({ doc, fields }) => [doc, fields[0]?.doc])).toEqual([['Of the struct.', 'of c']])
  })
})

describe('enums.kspec', () => {
  it('has enumerations, their values and what is said of them', () => {
    expect(
      parseEnums(
        'e',
        '# Of the file.\n\n# Kinds\n# of things.\nenum Kind int8\n  -1 NONE  # Nothing.\n  3 ALL\nenum Long int64\n',
      ),
    ).toMatchObject([
      {
        name: 'Kind',
        type: 'int8',
        doc: 'Kinds of things.',
        values: [
          { value: -1, name: 'NONE', doc: 'Nothing.' },
          { value: 3, name: 'ALL', doc: null },
        ],
      },
      { name: 'Long', type: 'int64', doc: null, values: [] },
    ])
  })

  it.each([
    ['an unknown type', 'enum Kind int7', '1:11 unknown type int7: int8, int16, int32, int64 will do'],
    ['a value before all', '  1 ONE', "1:3 'enum' expected at the left margin"],
    ['no name', 'enum Kind int8\n  1 one', "2:5 a name in capitals expected, 'one' found"],
    ['something else', 'kind Kind int8', "1:1 'enum' expected, 'kind' found"],
  ])('with %s is refused', (_what, text, expected) => {
    expect(faultsOf(() => parseEnums('e', text))).toEqual([expected])
  })
})

describe('releases.kspec', () => {
  it('is a table of what each release offers', () => {
    const [old, newer] = parseReleases('r', '# all\nreleases  2.1 4.0\nProduce   0-7 3-12\nVote      -   0\n')
    expect(old).toMatchObject({ name: '2.1', offers: [{ api: 'Produce', versions: { min: 0, max: 7 } }] })
    expect(newer?.offers.map(({ api, versions }) => [api, versions.min, versions.max])).toEqual([
      ['Produce', 3, 12],
      ['Vote', 0, 0],
    ])
    expect(parseReleases('r', '')).toEqual([])
  })

  it.each([
    ['no head', 'Produce 0-7', "1:1 'releases' expected, 'Produce' found"],
    ['a column too few', 'releases 2.1 4.0\nProduce 0-7', '2:12 a version expected, end of line found'],
    ['a column too many', 'releases 2.1\nProduce 0-7 1', "2:13 end of line expected, '1' found"],
  ])('with %s is refused', (_what, text, expected) => {
    expect(faultsOf(() => parseReleases('r', text))).toEqual([expected])
  })

  it('names APIs that there are, in versions that there are', () => {
    const api = 'api Probe 7\nversions 0-9\nflexible 5+\nlisteners broker\nroute any\nrequest\nresponse\n'
    const load = (table: string): unknown =>
      loadSpecs(
        new Map([
          ['x', api],
          ['releases.kspec', `releases 2.1\n${table}`],
        ]),
      )
    expect(faultsOf(() => load('Probe 0-9'))).toEqual([])
    expect(faultsOf(() => load('Prob 0-9'))).toEqual(['2:1 there is no API Prob'])
    expect(faultsOf(() => load('Probe 0-10'))).toEqual(['2:1 0-10 is outside the versions, 0-9'])
  })
})
