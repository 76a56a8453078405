import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The project's folder. */
export const projectRoot: string = fileURLToPath(new URL('../../../', import.meta.url))

/** The `java` of `JAVA_HOME`, or the one on the path. */
export const javaCommand: string = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java'

/** The oldest Java on which Kafka 4 runs; for 2.1.1 it is also the newest that was tried. */
const oldestJava = 17

/** Why Java programs cannot be run here, or undefined when they can. */
export async function missingJava(): Promise<string | undefined> {
  try {
    const { stderr } = await run(javaCommand, ['-version'])
    const major = Number(/version "(\d+)/.exec(stderr)?.[1])
    return major >= oldestJava ? undefined : `Java ${oldestJava} is needed, and '${javaCommand}' is Java ${major}`
  } catch {
    return `there is no Java: '${javaCommand}' does not run`
  }
}

async function fetchJars(version: string, profiles: readonly string[], folder: string): Promise<void> {
  const pom = join(projectRoot, 'tools', 'kafka', 'pom.xml')
  const options = ['-B', '-q', '-f', pom, `-Dkafka.version=${version}`, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  try {
    await run('mvn', [...options, ...profiles, 'dependency:copy-dependencies'], { maxBuffer: 1 << 24 })
  } catch (error) {
    const { code, stdout = '', message } = error as { code?: unknown; stdout?: string; message: string }
    if (code === 'ENOENT')
      throw new Error(`the jars of Kafka ${version} are not in .cache/kafka, and there is no Maven to get them`)
    const lines = `${stdout}${message}`.split('\n').filter((line) => line.includes('ERROR'))
    throw new Error(`Maven cannot get the jars of Kafka ${version}: ${lines[0] ?? message}`)
  }
}

const fetches = new Map<string, Promise<string>>()

/**
 * The folder `.cache/kafka/<version>` with all jars of that Kafka, brokers and Java client; Maven fills it when it is
 * not there.
 * @throws Error with the reason when Maven is absent or cannot get them.
 */
export function kafkaJars(version: string): Promise<string> {
  return jarsIn(version, version, [])
}

/** As {@link kafkaJars}, for the one jar that holds Kafka's log dump tool: the folder `.cache/kafka/<version>-tools`. */
export function kafkaToolsJars(version: string): Promise<string> {
  return jarsIn(`${version}-tools`, version, ['-P', 'tools,!kraft'])
}

function jarsIn(name: string, version: string, profiles: readonly string[]): Promise<string> {
  const folder = join(projectRoot, '.cache', 'kafka', name)
  if (existsSync(folder)) return Promise.resolve(folder)
  const running = fetches.get(name)
  if (running !== undefined) return running
  const fetching = intoPlace(version, profiles, folder).finally(() => fetches.delete(name))
  fetches.set(name, fetching)
  return fetching
}

/** Fetches into a folder beside it and renames that, so that a folder under the final name is always complete. */
async function intoPlace(version: string, profiles: readonly string[], folder: string): Promise<string> {
  const parent = join(projectRoot, '.cache', 'kafka')
  mkdirSync(parent, { recursive: true })
  const unfinished = mkdtempSync(join(parent, `fetching-${version}-`))
  try {
    await fetchJars(version, profiles, unfinished)
    if (!existsSync(folder)) renameSync(unfinished, folder)
    return folder
  } catch (error) {
    // Another process may have been faster.
    if (existsSync(folder)) return folder
    throw error
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}
