import { CommandFailed } from "./child.mjs";

const linesShown = 60;

/** Says on stderr what went wrong, with the end of a failed command's own words, and sets exit code 1. */
export function complainAndStop(error) {
  const own = error instanceof CommandFailed || error instanceof RangeError ? error.message : error.stack;
  const words = error instanceof CommandFailed ? error.output.trimEnd().split("\n").slice(-linesShown) : [];
  process.stderr.write(`\n${[...words, own].join("\n")}\n`);
  process.exitCode = 1;
}
