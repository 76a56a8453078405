// Who may import whom: the table of docs/design.md as rules. Type-only imports count like any other, and nothing may go in a circle.

/** @typedef {{ name: string, comment: string, from: object, to: object }} Rule */

const layers = 'cluster|records|protocol|foundation'

/** Folder of `src` → the folders of `src` that it may import, itself included. */
const allowed = {
  foundation: 'foundation',
  wire: 'wire|foundation',
  protocol: 'protocol|wire|foundation',
  records: 'records|wire|foundation',
  connection: 'connection|wire|protocol|foundation',
  cluster: 'cluster|connection|protocol|foundation',
  producer: `producer|${layers}`,
  consumer: `consumer|${layers}`,
  admin: `admin|${layers}`,
  telemetry: `telemetry|${layers}`,
  testing: 'testing|wire|protocol|records|foundation',
}

/** Single files that a folder may import besides. */
const exceptions = {
  testing: ['connection/transport\\.ts'],
  cli: ['producer/partitioner/murmur2\\.ts', 'connection/sasl/', 'consumer/assignors/'],
}

/** The published entry points: what `patterns`, `adapters` and `cli` see of the rest. */
const entries = '(index|protocol/(client|server|internal)|records/index|testing/index|worker)\\.ts$'

/** Everything that talks to brokers, and so decodes responses, never requests. */
const clientSide = '^src/((connection|cluster|producer|consumer|admin|telemetry)/|(index|kafka)\\.ts$)'

/** @type {(name: string, comment: string, from: object, to: object) => Rule} */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const directions = Object.entries(allowed).map(([folder, targets]) =>
  forbid(
    `${folder}-imports-down`,
    `src/${folder} may import ${targets.replaceAll('|', ', ')} only`,
    { path: `^src/${folder}/` },
    { path: '^src/', pathNot: [`^src/(${targets})/`, ...(exceptions[folder] ?? []).map((file) => `^src/${file}`)] },
  ),
)

const publicOnly = ['patterns', 'adapters', 'cli'].map((folder) =>
  forbid(
    `${folder}-public-api-only`,
    `src/${folder} uses the published entry points, like any user`,
    { path: `^src/${folder}/` },
    {
      path: '^src/',
      pathNot: [`^src/${folder}/`, `^src/${entries}`, ...(exceptions[folder] ?? []).map((file) => `^src/${file}`)],
    },
  ),
)

/** Modules of Node that only the named files may use; the first column is the rule's name. */
const restricted = [
  ['sockets', 'net|tls|dns|dns/promises|dgram', ['^src/connection/tcp-transport\\.ts$', '^src/testing/broker/']],
  ['workers-and-zlib', 'zlib|worker_threads|child_process|cluster', ['^src/records/compression/']],
  ['crypto', 'crypto', ['^src/foundation/entropy\\.ts$', '^src/connection/sasl/']],
  ['http-and-files', 'http|http2|https|fs|fs/promises|vm|v8|module|repl|inspector|readline', ['^src/cli/']],
].map(([name, modules, users]) =>
  forbid(
    `only-there-${name}`,
    `node:{${modules.replaceAll('|', ', ')}} only in ${users.join(', ')}`,
    { path: '^src/', pathNot: users },
    { path: `^(node:)?(${modules})$`, dependencyTypes: ['core'] },
  ),
)

module.exports = {
  forbidden: [
    ...directions,
    ...publicOnly,
    ...restricted,
    forbid(
      'root-imports-layers',
      'src/*.ts stand on the layers, not on what stands on them',
      { path: '^src/[^/]+\\.ts$' },
      { path: '^src/(patterns|adapters|testing|cli)/' },
    ),
    forbid(
      'client-codecs-alone',
      'the two directions of a protocol do not meet',
      { path: '/generated/client/|^src/protocol/client\\.ts$' },
      { path: '/generated/server/|^src/protocol/server\\.ts$' },
    ),
    forbid(
      'server-codecs-alone',
      'the two directions of a protocol do not meet',
      { path: '/generated/server/|^src/protocol/server\\.ts$|^src/testing/' },
      { path: '/generated/client/|^src/protocol/client\\.ts$' },
    ),
    forbid(
      'client-without-server-codecs',
      'a client neither decodes requests nor encodes responses',
      { path: clientSide },
      { path: '/generated/(server|internal)/|^src/protocol/(server|internal)\\.ts$' },
    ),
    forbid('no-cycle', 'imports go down only: no cycles, of types neither', {}, { circular: true }),
    forbid(
      'published-code-alone',
      'src is shipped: it imports nothing that stays at home',
      { path: '^src/' },
      { path: '^(protocol-specs|test|tools|bench|examples|dist)/' },
    ),
    forbid(
      'nobody-reads-dist',
      'only examples and bench see the built package, by its name',
      { path: '^(src|protocol-specs|test|tools)/' },
      { path: '^dist/' },
    ),
    forbid(
      'declared-dependencies',
      'src may import what package.json names as a dependency, nothing else',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/node/' },
    ),
    forbid(
      'resolvable',
      'an import that leads nowhere',
      { path: '^(src|protocol-specs|test|tools)/' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^bench/(node_modules|out)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
