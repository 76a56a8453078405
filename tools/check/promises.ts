import ts from 'typescript'

/** A place at which a promise gets lost. */
export interface LostPromise {
  readonly node: ts.Node
  readonly message: string
}

/**
 * Promises that nobody waits for, found by type: statements whose value is a promise (or an array of them) without a handler,
 * and functions that return a promise where the caller expects nothing. The linter sees our own promises only; this sees
 * those of Node and of the packages too, an assertion that is not awaited among them. `void promise` says that it is meant.
 */
export function lostPromises(file: ts.SourceFile, checker: ts.TypeChecker): LostPromise[] {
  const found: LostPromise[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) && isLost(node.expression, checker)) {
      found.push({
        node: node.expression,
        message: 'A promise that nobody waits for: await it, return it, or handle its rejection.',
      })
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      for (const argument of node.arguments ?? []) {
        if (isAsyncForVoid(argument, checker)) {
          found.push({
            node: argument,
            message: 'A function that returns a promise, where the caller expects none and drops it.',
          })
        }
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isLost(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(expression)) return isLost(expression.expression, checker)
  if (ts.isVoidExpression(expression) || ts.isAwaitExpression(expression)) return false
  if (ts.isConditionalExpression(expression)) return isLost(expression.whenTrue, checker) || isLost(expression.whenFalse, checker)
  if (ts.isBinaryExpression(expression)) {
    const { kind } = expression.operatorToken
    if (kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment) return false
    return isLost(expression.right, checker)
  }
  const type = checker.getTypeAtLocation(expression)
  if (!isPromise(type, checker) && !isArrayOfPromises(type, checker)) return false
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return true
  const { name, expression: target } = expression.expression
  if (name.text === 'catch') return expression.arguments.length === 0
  if (name.text === 'then') return expression.arguments.length < 2
  return name.text === 'finally' ? isLost(target, checker) : true
}

function isPromise(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.some((part) => isPromise(part, checker))
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) !== 0) return false
  const then = type.getProperty('then')
  return then !== undefined && checker.getTypeOfSymbol(then).getCallSignatures().length > 0
}

function isArrayOfPromises(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return false
  return checker.getTypeArguments(type as ts.TypeReference).some((part) => isPromise(part, checker))
}

function isAsyncForVoid(argument: ts.Expression, checker: ts.TypeChecker): boolean {
  const returned = checker
    .getTypeAtLocation(argument)
    .getCallSignatures()
    .map((signature) => signature.getReturnType())
  if (!returned.some((type) => isPromise(type, checker))) return false
  const expected = checker.getContextualType(argument)
  if (expected === undefined) return false
  const wanted = (expected.isUnion() ? expected.types : [expected]).flatMap((type) => type.getCallSignatures())
  return wanted.length > 0 && wanted.every((signature) => (signature.getReturnType().flags & ts.TypeFlags.Void) !== 0)
}
