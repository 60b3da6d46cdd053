import type { SeededRandom } from "@reviewpoint/domain/statistics";
import { type HostileRequest } from "./request.js";
type Attack = (random: SeededRandom) => HostileRequest;
/** Bodies that are no honest question: damaged texts, broken JSON, other types, strange headers. */
export declare const brokenBodies: Readonly<Record<string, Attack>>;
export {};
