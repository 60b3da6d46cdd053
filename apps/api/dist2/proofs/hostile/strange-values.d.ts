import type { SeededRandom } from "@reviewpoint/domain/statistics";
import { type HostileRequest } from "./request.js";
type Attack = (random: SeededRandom) => HostileRequest;
/** Documents that are small, with values, variables and names that are not. */
export declare const strangeValuesSent: Readonly<Record<string, Attack>>;
export {};
