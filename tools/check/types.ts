// Compiles a tsconfig without emitting, as `tsc --noEmit` does, and looks for lost promises in the same pass.
// Usage: tsx tools/check/types.ts <tsconfig>
import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import { lostPromises } from './promises.ts'

const config = resolve(process.argv[2] ?? 'tsconfig.json')
const host: ts.ParseConfigFileHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
  },
}
const parsed = ts.getParsedCommandLineOfConfigFile(config, { noEmit: true }, host)
if (parsed === undefined) throw new Error(`${config} cannot be read`)

const program = ts.createProgram({ rootNames: parsed.fileNames, options: parsed.options })
const checker = program.getTypeChecker()
const lost = program
  .getSourceFiles()
  .filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file))
  .flatMap((file) => lostPromises(file, checker).map((found) => asDiagnostic(file, found.node, found.message)))
const diagnostics = [...parsed.errors, ...ts.getPreEmitDiagnostics(program), ...lost]

if (diagnostics.length > 0) {
  const format = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => dirname(config),
    getNewLine: () => '\n',
  }
  console.log(ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(diagnostics), format))
  process.exitCode = 1
}

function asDiagnostic(file: ts.SourceFile, node: ts.Node, messageText: string): ts.Diagnostic {
  const start = node.getStart(file)
  return {
    category: ts.DiagnosticCategory.Error,
    code: 90001,
    file,
    start,
    length: node.getEnd() - start,
    messageText,
    source: 'promises',
  }
}
