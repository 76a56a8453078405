// Emits `dist` from `src`, from scratch, so that no file of an older build is packed.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
rmSync(join(root, 'dist'), { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
process.exitCode = status ?? 1
if (status === 0) referenceNode()

/**
 * The declarations name `Buffer` and modules of Node. The compiler leaves out where these come from, and a project with
 * `types: []` (the default from TypeScript 6 on) would not look: so each entry says it.
 */
function referenceNode() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const { types } of Object.values(exports)) {
    if (types === undefined) continue
    const path = join(root, types)
    const text = readFileSync(path, 'utf8')
    if (!text.includes('<reference types="node"')) writeFileSync(path, `/// <reference types="node" />\n${text}`)
  }
}
