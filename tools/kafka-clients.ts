// Prints the path of a kafka-clients jar, which it fetches if it must: npx tsx tools/kafka-clients.ts [4.3.1]
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const cache = fileURLToPath(new URL('../.cache', import.meta.url))

/** Where the test bench keeps all jars of a release, and where this file keeps this one alone. */
function places(version: string): string[] {
  const jar = `kafka-clients-${version}.jar`
  return [join(cache, 'kafka', version, jar), join(cache, 'kafka-clients', jar)]
}

/**
 * The path of the kafka-clients jar of this version: `given` (say from an environment variable), else from `.cache`, else by
 * Maven into `.cache/kafka-clients`. Rejects with the reason if there is no way.
 */
export async function kafkaClientsJar(version: string, given?: string): Promise<string> {
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`${given}: there is no such jar or folder`)
    return given
  }
  const found = places(version).find((path) => existsSync(path))
  return found ?? (await fetchJar(version))
}

async function fetchJar(version: string): Promise<string> {
  const folder = join(cache, 'kafka-clients')
  mkdirSync(folder, { recursive: true })
  const unfinished = mkdtempSync(join(folder, 'fetching-'))
  const artifact = `org.apache.kafka:kafka-clients:${version}`
  try {
    await promisify(execFile)('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${unfinished}`])
    const jar = `kafka-clients-${version}.jar`
    renameSync(join(unfinished, jar), join(folder, jar))
    return join(folder, jar)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'there is no Maven to get it' : `Maven cannot get it: ${message.split('\n')[0]}`
    throw new Error(`kafka-clients ${version} is not in .cache, and ${reason}`)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await kafkaClientsJar(process.argv[2] ?? '4.3.1'))
}
