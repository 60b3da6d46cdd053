export { Jobs, type JobSettings } from "./jobs.js";
export type { Job, Queue } from "./queue.js";
