export { Database } from "./database.js";
export { openDatabase, type DatabaseSettings } from "./open-database.js";
export type { OutsideUnit } from "./outside-unit.js";
export { KeptStatistics } from "./statistics/kept-statistics.js";
export { refreshStatistics } from "./statistics/refresh-statistics.js";
export { brokenKeysCollide, CollidedTooOften, Collision, sqlState } from "./retry.js";
export { asPerson, forPurpose, type Purpose, type Tenant, type TransactionLimits, withinPurpose, } from "./tenant.js";
export type { ReadUnit, WriteUnit } from "./unit.js";
