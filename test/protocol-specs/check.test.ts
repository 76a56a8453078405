import { describe, expect, it } from 'vitest'
import { isOptional, isRequired } from '../../protocol-specs/generator/model.ts'
import { loadSpecs } from '../../protocol-specs/generator/spec-folder.ts'
import { faultsOf, firstLine, probe } from './support.ts'

const at = (column: number, line = 0): string => `${firstLine + line}:${column}`

describe('a spec is refused for', () => {
  it.each([
    ['an unknown type', 'a: int31', [`${at(6)} unknown type int31`]],
    ['an unknown entity', 'a: int8 <cluster>', [`${at(12)} unknown entity cluster`]],
    ['an unknown word', 'a: int8 optional', [`${at(11)} unknown word optional`]],
    ['a word twice', 'a: int8 key key', [`${at(15)} 'key' is written twice`]],
    ['a range outside the message’s', 'a: int8 @3-10', [`${at(12)} 3-10 is outside the range of its parent, 0-9`]],
    ['a range outside the parent’s', 'a: [] A @3+\n  b: int8 @2+', [`${at(14, 1)} 2+ is outside the range of its parent, 3-9`]],
    ['nullable outside its range', 'a: string?2+ @3+', [`${at(12)} 2+ is outside the range of the field, 3-9`]],
    ['a tag twice', 'a: int8 @5+ #0\nb: int8 @5+ #0', [`${at(3, 1)} tag 0 is used twice`]],
    ['a gap in the tags', 'a: int8 @5+ #1', [`${at(3)} tag 1 leaves a gap: there is no tag 0`]],
    ['a tag in a version that is not flexible', 'a: int8 #0', [`${at(3)} tag 0 in version 0, which is not flexible`]],
    ['null as default without ?', 'a: string = null', [`${at(3)} the default null needs a '?' after the type`]],
    ['null as default where it is not nullable', 'a: string?3+ = null', [`${at(3)} the default null is not allowed outside 3-9`]],
    ['a null integer', 'a: int8?', [`${at(3)} int8 cannot be null`]],
    ['a default out of range', 'a: int8 = 128', [`${at(3)} int8 cannot hold the default 128`]],
    ['a default of the wrong type', 'a: bool = 1', [`${at(3)} bool cannot hold the default 1`]],
    ['a default for a string without quotes', 'a: string = x', [`${at(3)} string cannot hold the default x`]],
    ['a default that is the zero', 'a: int64 = 0', [`${at(3)} the default 0 goes without saying: leave it out`]],
    ['a default for bytes', 'a: bytes = 0', [`${at(3)} bytes cannot hold the default 0`]],
    ['a default for an array', 'a: [int8] = 1', [`${at(3)} an array has no default but null`]],
    ['a rigid integer', 'a: int8 rigid', [`${at(3)} only a string can be 'rigid'`]],
    ['a view of text', 'a: string view', [`${at(3)} only bytes can be a 'view'`]],
    ['a required tag', 'a: int8 @5+ #0 required', [`${at(3)} a tagged field cannot be 'required'`]],
    ['a name twice', 'a: int8\na: int8', [`${at(3, 1)} a second field a in ProbeRequest`]],
    ['a name that is ours', 'unknownTags: int8', [`${at(3)} a second field unknownTags in ProbeRequest`]],
    ['a missing struct', 'a: [] A', [`${at(9)} no fields follow, and there is no shared struct A`]],
    ['an unused struct', 'a: int8\nstruct A\n  b: int8', [`${at(10, 1)} struct A is not used`]],
    ['a struct twice', 'a: [] A\nstruct A\n  b: int8\nstruct A\n  c: int8', [`${at(10, 1)} struct A is defined twice`]],
    ['a struct within itself', 'a: [] A\nstruct A\n  b: [] A', [`${at(11, 2)} struct A contains itself`]],
    ['a struct with two meanings', 'a: [] A\n  b: int8\nc: [] A\n  d: int8', [`${at(9, 2)} a second struct A in ProbeRequest`]],
    ['fields under a scalar', 'a: int8\n  b: int8', [`${at(3)} only a struct has fields of its own`]],
  ])('%s', (_what, request, expected) => {
    expect(faultsOf(() => probe(request))).toEqual(expect.arrayContaining(expected))
  })

  it('every mistake at once, over all files', () => {
    const file = (name: string, key: number): string =>
      `api ${name} ${key}\nversions 0\nflexible none\nlisteners broker\nroute any\nrequest\n  a: x\nresponse\n`
    expect(
      faultsOf(() =>
        loadSpecs(
          new Map([
            ['a', file('A', 1)],
            ['b', file('B', 2)],
          ]),
        ),
      ),
    ).toEqual(['7:6 unknown type x', '7:6 unknown type x'])
  })

  const whole = (settings: string, sections = 'request\nresponse\n'): string => `api Probe 7\n${settings}${sections}`
  const good = 'versions 0-9\nflexible 5+\nlisteners broker\nroute any\n'
  it.each([
    ['no versions', whole(good.replace('versions 0-9\n', '')), "1:1 Probe does not say its 'versions'"],
    ['open versions', whole(good.replace('0-9', '0+')), '2:1 versions must end: write n-m'],
    [
      'no word on flexible versions',
      whole(good.replace('flexible 5+\n', '')),
      "1:1 Probe does not say from where on it is 'flexible'",
    ],
    ['flexible outside the versions', whole(good.replace('5+', '10+')), '3:1 10 is outside the versions, 0-9'],
    ['a baseline outside the versions', whole(`${good}baseline 10+\n`), '6:1 10 is outside the versions, 0-9'],
    ['a baseline shown outside the versions', whole(`${good}baseline 1+ since 11\n`), '6:1 11 is outside the versions, 0-9'],
    ['unstable outside the versions', whole(`${good}unstable 10\n`), '6:1 10 is outside the versions, 0-9'],
    ['no listeners', whole(good.replace('listeners broker\n', '')), "1:1 Probe does not say its 'listeners'"],
    ['an unknown listener', whole(good.replace('broker', 'zkBroker')), '4:1 unknown listener zkBroker'],
    ['no route', whole(good.replace('route any\n', '')), "1:1 Probe does not say its 'route'"],
    ['an unknown route', whole(good.replace('any', 'all')), '5:1 unknown route all'],
    ['no response', whole(good, 'request\n'), '1:1 Probe has no response'],
    ['two requests', whole(good, 'request\nrequest\nresponse\n'), '7:1 a second request'],
    [
      'a route of a data structure',
      'data X\nversions 0\nflexible none\nroute any\na: int8',
      "4:1 a data structure has 'versions', 'flexible' and 'record' only",
    ],
    ['a record type of an API', whole(`${good}record 3\n`), "6:1 an api has no 'record'"],
    ['an unknown entry', whole(`${good}entry secret\n`), '6:1 unknown entry secret'],
    [
      'a record type of a header',
      'header X\nversions 0\nflexible none\nrecord 1\na: int8',
      "4:1 a header structure has 'versions' and 'flexible' only",
    ],
  ])('%s', (_what, text, expected) => {
    expect(faultsOf(() => loadSpecs(new Map([['x.kspec', text]])))).toContain(expected)
  })

  it('a key, a name or a type name that another file has', () => {
    const file = (name: string, key: number): string => `api ${name} ${key}\n${good}request\n  a: int8\nresponse\n`
    expect(
      faultsOf(() =>
        loadSpecs(
          new Map([
            ['a', file('A', 1)],
            ['b', file('B', 1)],
          ]),
        ),
      ),
    ).toEqual(['1:1 API key 1 is used twice'])
    expect(
      faultsOf(() =>
        loadSpecs(
          new Map([
            ['a', file('A', 1)],
            ['b', file('A', 2)],
          ]),
        ),
      ),
    ).toContain('1:1 API name A is used twice')
  })
})

describe('a field', () => {
  const fields = probe(`
always: int8
nullable: string?
since: int8 @3+
withDefault: int8 = 5
tagged: int8 @5+ #0
wanted: int8 @3+ required
`).apis[0]?.request.root.fields

  it('is required if every version carries it without a default, or where the spec says so', () => {
    expect(fields?.filter(isRequired).map(({ name }) => name)).toEqual(['always', 'nullable', 'wanted'])
  })

  it('may be left out of the input unless it is required in every version', () => {
    expect(fields?.filter(isOptional).map(({ name }) => name)).toEqual(['since', 'withDefault', 'tagged', 'wanted'])
  })

  it('of a struct block keeps its range, clipped to nothing but the message', () => {
    const specs = probe('old: [] S @0-3\nnew: [] S @4+\nstruct S\n  a: int8 @2-6')
    const [, struct] = specs.apis[0]?.request.structs ?? []
    expect([struct?.typeName, struct?.versions, struct?.fields[0]?.versions]).toEqual([
      'ProbeRequestS',
      { min: 0, max: 9 },
      { min: 2, max: 6 },
    ])
  })
})
