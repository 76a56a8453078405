import { execFile } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const timeout = 60_000

let folder = ''
let specs = ''
let generated = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'specs-'))
  specs = join(folder, 'specs')
  generated = join(folder, 'generated')
  cpSync(join(root, 'protocol-specs'), specs, { recursive: true, filter: (path) => !/generator|\.ts$/.test(path) })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command on the copy of the specs. */
function spec(...args: string[]): Promise<{ readonly code: number; readonly output: string }> {
  const command = ['--import', 'tsx', join(root, 'protocol-specs/spec.ts'), ...args, '--specs', specs, '--generated', generated]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` })
    })
  })
}

describe('the spec command', () => {
  it('checks the specs', { timeout }, async () => {
    expect(await spec('check')).toEqual({ code: 0, output: 'specs are right: 89 APIs, 241 messages, 135 error codes\n' })
  })

  it('says what is wrong with file, line and column, and generates nothing then', { timeout }, async () => {
    const file = join(specs, 'apis/003-metadata.kspec')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('topicId: uuid @10+', 'topicId: guid @10+'))
    for (const command of [['check'], ['generate'], ['generate', '--check']]) {
      expect(await spec(...command)).toEqual({
        code: 1,
        output: 'apis/003-metadata.kspec:9:14: unknown type guid\napis/003-metadata.kspec:32:14: unknown type guid\n'.replace(
          /\n.*32:14.*\n/,
          '\n',
        ),
      })
    }
    writeFileSync(file, text)
  })

  it('generates, and then finds nothing stale', { timeout }, async () => {
    const { code, output } = await spec('generate')
    expect(code).toBe(0)
    expect(output).toContain('client/metadata.ts: written')
    expect(await spec('generate', '--check')).toEqual({ code: 0, output: '' })
  })

  it('names files that differ, are missing or are left over, and repairs them', { timeout }, async () => {
    await spec('generate')
    appendFileSync(join(generated, 'types/fetch.ts'), '// edited\n')
    unlinkSync(join(generated, 'server/produce.ts'))
    writeFileSync(join(generated, 'client/gone.ts'), '')
    const { code, output } = await spec('generate', '--check')
    expect(code).toBe(1)
    expect(output).toContain('types/fetch.ts: differs')
    expect(output).toContain('server/produce.ts: missing')
    expect(output).toContain('client/gone.ts: not generated any more')
    expect(output).toContain('npm run generate')
    await spec('generate')
    expect(await spec('generate', '--check')).toEqual({ code: 0, output: '' })
  })

  it('prints what the specs say as JSON', { timeout }, async () => {
    const { code, output } = await spec('dump', '--json')
    const { apis, messages, errors, recordTypes, enums, releases } = JSON.parse(output) as Record<
      string,
      { readonly name: string }[]
    >
    expect(code).toBe(0)
    expect([apis?.length, messages?.length, errors?.length]).toEqual([89, 241, 135])
    expect([recordTypes?.length, enums?.length, releases?.length]).toEqual([50, 24, 7])
    expect(apis?.[0]).toMatchObject({ name: 'Produce', key: 0, versions: '0-13', baseline: 3, unstableFrom: null })
  })

  it('brings specs up to Kafka’s own files, and then finds nothing to do', { timeout }, async () => {
    const release = join(folder, 'release')
    mkdirSync(release, { recursive: true })
    const fields = [{ name: 'Added', type: 'int8', versions: '0+', about: 'a secret' }]
    const data = { name: 'EndTxnMarker', type: 'data', validVersions: '0', flexibleVersions: 'none', fields }
    writeFileSync(join(release, 'EndTxnMarker.json'), JSON.stringify(data))
    const file = join(specs, 'data/control-records.kspec')
    const text = readFileSync(file, 'utf8')
    expect(await spec('import', '--patch', release)).toEqual({ code: 0, output: 'data/control-records.kspec: written\n' })
    expect(readFileSync(file, 'utf8')).toBe(text.replace('coordinatorEpoch: int32', 'added: int8'))
    expect(await spec('import', '--patch', release)).toEqual({ code: 0, output: '' })
    expect((await spec('import', '--check', release)).output).toContain('241 messages compared with release: 0 differences')
    writeFileSync(file, text)
  })

  it('explains itself when it is called in another way', { timeout }, async () => {
    for (const args of [[], ['import'], ['dump']]) {
      const { code, output } = await spec(...args)
      expect([code, output.startsWith('usage: ')]).toEqual([2, true])
    }
  })
})

describe('the generated code of the project', () => {
  it('is up to date', { timeout }, async () => {
    generated = join(root, 'src/protocol/generated')
    expect(await spec('generate', '--check')).toEqual({ code: 0, output: '' })
  })
})
