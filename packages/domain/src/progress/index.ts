export type { StandingRow } from "./standing.js";
