import { rm } from "node:fs/promises";

/** What the browser suites of a run shared is gone when they are done. */
export default () => rm(process.env.PREPARED_DEMO, { recursive: true, force: true });
