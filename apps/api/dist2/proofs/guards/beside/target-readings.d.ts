import { type Reading } from "./reading.js";
/** What visits and weeks are made ready from, and what is read behind a write. */
export declare const targetReadings: readonly Reading[];
