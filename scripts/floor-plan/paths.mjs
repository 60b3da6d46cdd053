/** Regular expressions for the parts of the repository, as dependency-cruiser wants them: strings. */

/** Tests, help for tests, and proofs: they may look anywhere, and nothing that ships may look at them. */
export const tests = "\\.test\\.tsx?$|/(testing|proofs?|bench)/";

export const domainRoom = "^packages/domain/src/([^/]+)/";
export const frontDoorOfARoom = "^packages/domain/src/[^/]+/index\\.ts$";

/**
 * A package of the workspace, by its folder or by the name under which others import it: an import is a name until
 * the package has been built, and a path in `dist` after.
 *
 * @param {string} folder e.g. "apps/api"
 */
export const packageAt = (folder) => `^${folder}/|^@reviewpoint/${folder.split("/").at(-1)}(/|$)`;

/** A package from the registry. @param {string} name e.g. "@observablehq/plot" */
export const library = (name) => `(^|/)node_modules/${name}/|^${name}(/|$)`;
