export { buildServer } from "./build-server.js";
export { demoClock } from "./clock/demo-clock.js";
export { listen, requireFreePort } from "./listen.js";
export { Budgets } from "./rates/budgets.js";
export { openRedis } from "./rates/open-redis.js";
export { readSettings } from "./settings.js";
export { stopOnSignals } from "./stop-on-signals.js";
export { dayInEngland } from "./today.js";
//# sourceMappingURL=index.js.map