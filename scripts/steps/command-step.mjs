import { join } from "node:path";
import { run } from "../commands/child.mjs";
import { repositoryRoot } from "../workplace/repository-root.mjs";

/**
 * A step that one installed tool decides: it passes or it fails, and counts as one.
 *
 * @param {string} title
 * @param {string} tool a name in node_modules/.bin, or `node`
 * @param {readonly string[]} parameters
 * @returns {import("./step.mjs").Step}
 */
export function commandStep(title, tool, parameters) {
  return {
    title,
    async work() {
      const command = tool === "node" ? process.execPath : join(repositoryRoot, "node_modules", ".bin", tool);
      return { passed: 1, failed: 0, output: await run(command, parameters) };
    },
  };
}
