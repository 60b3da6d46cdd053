import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../../workplace/repository-root.mjs";
import { filesBelow } from "../../workplace/source-files.mjs";

/** No file is longer, in lines. The median may be a fifth of it. */
export const longestFile = 300;
export const longestMedian = 60;
/** No folder holds more source files; a room with several nouns has a folder a noun. */
export const fullestFolder = 12;

const isSource = (path) =>
  /\.(tsx?|mjs)$/.test(path) &&
  !/\.test\.|\.d\.ts$|(^|\/)generated\//.test(path) &&
  !path.endsWith(".config.mjs");

/**
 * Measures the source files, tests and generated ones left out.
 *
 * @param {string} [root]
 * @returns {{ median: number, files: number, complaints: string[] }} lengths in lines
 */
export function measure(root = repositoryRoot) {
  const files = filesBelow(["packages", "apps", "scripts"], root).filter(isSource);
  const lengths = files.map((path) => ({ path, lines: linesOf(join(root, path)) }));
  const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(files.length / 2)] ?? 0;
  const tooLong = lengths
    .filter(({ lines }) => lines > longestFile)
    .map(
      ({ path, lines }) =>
        `${path} has ${lines} lines, more than ${longestFile}: which idea deserves a file of its own?`,
    );
  const tooFull = [...countBy(files.map((path) => dirname(path)))]
    .filter(([, count]) => count > fullestFolder)
    .map(
      ([folder, count]) =>
        `${folder} holds ${count} source files, more than ${fullestFolder}: which noun deserves a folder?`,
    );
  const tooMany =
    median > longestMedian
      ? [`The median file has ${median} lines, more than ${longestMedian}: split by idea.`]
      : [];
  return { median, files: files.length, complaints: [...tooLong, ...tooFull, ...tooMany] };
}

const linesOf = (path) => readFileSync(path, "utf8").trimEnd().split("\n").length;

function countBy(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
