import { type Reading } from "./reading.js";
export declare const readings: readonly Reading[];
