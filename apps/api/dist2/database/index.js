export { Database } from "./database.js";
export { openDatabase } from "./open-database.js";
export { KeptStatistics } from "./statistics/kept-statistics.js";
export { refreshStatistics } from "./statistics/refresh-statistics.js";
export { brokenKeysCollide, CollidedTooOften, Collision, sqlState } from "./retry.js";
export { asPerson, forPurpose, withinPurpose, } from "./tenant.js";
//# sourceMappingURL=index.js.map