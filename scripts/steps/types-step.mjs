import { pnpm } from "../commands/pnpm.mjs";

/** Every package through the compiler, tests included. */
export const typesStep = {
  title: "types",
  async work() {
    const output = await pnpm([
      "exec",
      "turbo",
      "run",
      "typecheck",
      "--output-logs=errors-only",
      "--continue",
    ]);
    return { passed: 1, failed: 0, output };
  },
};
