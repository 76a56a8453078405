// Prints the table at the end of `.ci/run`: node tools/ci/report.mjs <steps>. Each line of that file is a step: name, Node,
// Kafka, way, `ok` or `failed`, seconds, and vitest's JSON report where there is one; tabs between them.
import { readFileSync } from 'node:fs'

const file = process.argv[2]
if (file === undefined) throw new Error('usage: node tools/ci/report.mjs <steps>')

/** Counts of one vitest run; null where there was none, or where it died before it could tell. */
const countsOf = (report) => {
  if (!report) return null
  const { numTotalTests, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests, skipped: numTotalTests - numPassedTests - numFailedTests }
}

const steps = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [name, node, kafka, way, result, seconds, report] = line.split('\t')
    const counts = countsOf(report)
    // A step can fail without a failing test: a file that does not load, a check, an unhandled rejection.
    const failed = result === 'ok' ? 0 : Math.max(counts?.failed ?? 0, 1)
    return { name, node, kafka, way, seconds: Number(seconds), passed: counts?.passed, failed, skipped: counts?.skipped }
  })

const head = ['step', 'Node', 'Kafka', 'way', 'passed', 'failed', 'skipped', 'seconds']
const rows = steps.map(({ name, node, kafka, way, passed, failed, skipped, seconds }) => [
  name,
  node,
  kafka || '–',
  way || '–',
  String(passed ?? '–'),
  String(failed),
  String(skipped ?? '–'),
  String(seconds),
])
const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)))
const line = (cells) => `| ${cells.map((cell, i) => (i < 4 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
const sum = (name) => steps.reduce((total, step) => total + (step[name] ?? 0), 0)

console.log(`\n${line(head)}\n|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
for (const row of rows) console.log(line(row))
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
