/**
 * Imports a package that may not be installed, or whose binary may be missing for this platform. `null` if it cannot be
 * loaded. The name reaches `import()` as a variable, so that bundlers leave it alone.
 */
export async function optionalPackage<T>(name: string): Promise<T | null> {
  try {
    const loaded: { default?: T } & T = await import(name)
    return loaded.default ?? loaded
  } catch {
    return null
  }
}
