import { prepare } from "../commands/prepare.mjs";
import { progressOn } from "../commands/progress.mjs";

/** Installed from the lockfile and built. */
export const prepareStep = {
  title: "installed and built",
  async work() {
    await prepare(progressOn(process.stdout));
    return { passed: 1, failed: 0 };
  },
};
