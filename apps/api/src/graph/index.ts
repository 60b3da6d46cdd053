export { createApollo } from "./apollo.js";
export { createContext, type GraphContext } from "./context.js";
export { createExecute, type Execute } from "./execution/execute-in-process.js";
export { createExecutor } from "./execution/executor.js";
export { buildSchema } from "./schema.js";
