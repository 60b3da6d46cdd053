/**
 * The pinned versions of pnpm-workspace.yaml.
 *
 * @param {string} text the file
 * @returns {[name: string, version: string][]}
 */
export function catalogIn(text) {
  const [, section = ""] = /^catalog:\n((?:[ \t].*\n|\n|#.*\n)*)/m.exec(text) ?? [];
  return [...section.matchAll(/^ {2}"?([^":\s]+)"?: "?([^"\s]+)"?$/gm)].map(([, name, version]) => [
    name,
    version,
  ]);
}

/**
 * The `engines.node` of every package version in pnpm-lock.yaml, where it has one.
 *
 * @param {string} text the file
 * @returns {Map<string, string>} "name@version" → range
 */
export function enginesIn(text) {
  const packages = text.slice(text.indexOf("\npackages:\n"), text.indexOf("\nsnapshots:\n"));
  const entries = packages.matchAll(
    /^ {2}'?([^'\s][^']*?)'?:\n(?: {4}.*\n)*? {4}engines: \{.*?node: '?([^',}]+)'?.*\}/gm,
  );
  return new Map([...entries].map(([, name, range]) => [name, range]));
}
