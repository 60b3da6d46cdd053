import type { PackCheck } from "./check-pack.js";
/** What was found, as sentences for a board. */
export declare function checkInWords({ sha256, isStated, differing, samples }: PackCheck): string[];
