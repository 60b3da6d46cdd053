/**
 * Leaves part of a package out of the browser's code: names that nothing here reaches are undefined in it.
 *
 * @param {string} name of the plugin
 * @param {string} source the package
 * @param {{ kept?: readonly string[], left: readonly string[], standIns?: Readonly<Record<string, string>> }} names what
 *   stays as it is, what is left out, and code for what something else stands in for
 * @returns {import("vite").Plugin}
 */
export function without(name, source, { kept = [], left, standIns = {} }) {
  const id = `\0${name}`;
  let whole = "";
  return {
    name,
    enforce: "pre",
    async resolveId(asked, importer) {
      if (asked !== source) return null;
      const real = await this.resolve(asked, importer, { skipSelf: true });
      if (!real) return null;
      whole = real.id;
      return id;
    },
    load(asked) {
      if (asked !== id) return null;
      return [
        kept.length > 0 ? `export { ${kept.join(", ")} } from ${JSON.stringify(whole)};` : "",
        ...left.map((one) => `export const ${one} = undefined;`),
        ...Object.entries(standIns).map(([one, code]) => `export const ${one} = ${code};`),
      ].join("\n");
    },
  };
}
