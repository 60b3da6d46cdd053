import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import preset from "../../jest.preset.mjs";

const { resolve } = createRequire(import.meta.url);

/** Decorators keep what they know in this: it is there before the first file of a thread is loaded. */
export default {
  ...preset,
  setupFiles: [resolve("reflect-metadata")],
  testSequencer: fileURLToPath(new URL("jest.sequencer.mjs", import.meta.url)),
};
