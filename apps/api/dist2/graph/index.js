export { createApollo } from "./apollo.js";
export { createContext } from "./context.js";
export { createExecute } from "./execution/execute-in-process.js";
export { ExportNotes } from "./auditing/export-notes.js";
export { createExecutor } from "./execution/executor.js";
export { rateLimited } from "./limits/rate-limited.js";
export { awaySentence, isDatabaseAway, secondsAway } from "./refusals/database-away.js";
export { Refusal } from "./refusals/refusal.js";
export { buildSchema } from "./schema.js";
export { systemClock } from "./writing/clock.js";
//# sourceMappingURL=index.js.map