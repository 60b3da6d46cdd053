import { build, install } from "../commands/prepare.mjs";
import { progressOn } from "../commands/progress.mjs";

const silent = progressOn({ write() {} });

/** Installed from the lockfile. Every step needs it. */
export const installStep = {
  title: "installed",
  async work() {
    await install(silent);
    return { passed: 1, failed: 0 };
  },
};

/** Built, as far as anything has changed. */
export const buildStep = {
  title: "built",
  async work() {
    await build(silent);
    return { passed: 1, failed: 0 };
  },
};
