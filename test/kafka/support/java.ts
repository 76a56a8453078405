import { execFile, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { defaultVersion } from './kafka-choice.ts'
import { javaCommand, kafkaJars, kafkaToolsJars, missingJava, projectRoot } from './kafka-jars.ts'

/** The programs of `tools/kafka`, each in one file. */
export type JavaProgram = 'Digest' | 'Segment' | 'Write'

/** Why these programs cannot be run here, or undefined when they can: they need a Java that compiles, and the jars. */
export async function javaUnavailable(): Promise<string | undefined> {
  const reason = await missingJava()
  if (reason !== undefined) return reason
  const { stdout } = await promisify(execFile)(javaCommand, ['--list-modules'])
  if (!stdout.includes('jdk.compiler')) return `'${javaCommand}' cannot compile: it is a runtime without the JDK's compiler`
  return kafkaJars(defaultVersion).then(
    () => undefined,
    (error: Error) => error.message,
  )
}

/** As {@link javaUnavailable}, for {@link dumpLog}: it needs one jar more. */
export async function logDumpUnavailable(): Promise<string | undefined> {
  const reason = await javaUnavailable()
  if (reason !== undefined) return reason
  return kafkaToolsJars(defaultVersion).then(
    () => undefined,
    (error: Error) => error.message,
  )
}

/** Whether {@link runJava} can work here. */
export async function javaAvailable(): Promise<boolean> {
  return (await javaUnavailable()) === undefined
}

function options(classPath: readonly string[]): string[] {
  const logging = `-Dlog4j2.configurationFile=${join(projectRoot, 'tools', 'kafka', 'client-log4j2.properties')}`
  return ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', logging, '-cp', classPath.join(delimiter)]
}

async function command(program: JavaProgram, args: readonly string[]): Promise<string[]> {
  // The newest client talks to all versions of the test bench.
  const jars = await kafkaJars(defaultVersion)
  return [...options([join(jars, '*')]), join(projectRoot, 'tools', 'kafka', `${program}.java`), ...args]
}

/** Runs a program and resolves to what it printed. @throws Error with its error output when its exit code is not 0. */
export async function runJava(program: JavaProgram, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(javaCommand, await command(program, args), { maxBuffer: 1 << 28 })
  return stdout
}

/** What Kafka's own log dump prints about a segment file, records included. @throws Error as {@link runJava}. */
export async function dumpLog(file: string): Promise<string> {
  const folders = [await kafkaJars(defaultVersion), await kafkaToolsJars(defaultVersion)]
  const dump = ['org.apache.kafka.tools.DumpLogSegments', '--print-data-log', '--files', file]
  const line = [...options(folders.map((folder) => join(folder, '*'))), ...dump]
  return (await promisify(execFile)(javaCommand, line, { maxBuffer: 1 << 28 })).stdout
}

/** As {@link runJava}, with the output going to this file, for outputs of any length. */
export async function runJavaInto(file: string, program: JavaProgram, args: readonly string[]): Promise<void> {
  const line = await command(program, args)
  const output = openSync(file, 'w')
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(javaCommand, line, { stdio: ['ignore', output, 'pipe'] })
      const errors: Buffer[] = []
      child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk))
      child.on('error', reject)
      child.on('close', (code) => {
        if (code === 0) resolve()
        else reject(new Error(`${program} failed (exit code ${code}):\n${Buffer.concat(errors).toString().slice(-4_000)}`))
      })
    })
  } finally {
    closeSync(output)
  }
}
