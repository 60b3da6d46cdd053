export { Jobs } from "./jobs.js";
//# sourceMappingURL=index.js.map