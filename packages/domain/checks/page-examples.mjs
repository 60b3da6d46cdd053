import { spawnSync } from "node:child_process";
import { folder } from "./package-folder.mjs";

/**
 * The JavaScript of a page, block by block, with the heading that each stands below.
 *
 * @param {string} page Markdown
 * @returns {{ heading: string, code: string }[]}
 */
export function pageExamples(page) {
  return [...page.matchAll(/^```js\n([\s\S]*?)^```$/gmu)].map(({ 1: code, index }) => ({
    heading: [...page.slice(0, index).matchAll(/^#+ (.+)$/gmu)].at(-1)?.[1] ?? "",
    code,
  }));
}

/**
 * Runs a block of a page as a module of its own, in which every `expression; // => value` is held to be so.
 *
 * @returns {number} how many were held
 * @throws Error with what the module complained of
 */
export function runExample(code) {
  const held = code.replace(/^(.+?);? \/\/ => (.+)$/gmu, "assert.deepEqual($1, $2); held += 1;");
  const script = `import assert from "node:assert/strict"; let held = 0;\n${held}\nconsole.log(held);`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
