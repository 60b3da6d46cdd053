export { buildServer, type ServerParts } from "./build-server.js";
export { listen, requireFreePort } from "./listen.js";
export type { Pages } from "./routes/page-routes.js";
export { readSettings, type Settings } from "./settings.js";
export { stopOnSignals } from "./stop-on-signals.js";
export { dayInEngland } from "./today.js";
