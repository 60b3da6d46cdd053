import type { SeededRandom } from "@reviewpoint/domain/statistics";
import { type HostileRequest } from "./request.js";
type Attack = (random: SeededRandom) => HostileRequest;
/** Documents that are large, or become large: depth, width, aliases, directives, fragments, operations. */
export declare const largeDocuments: Readonly<Record<string, Attack>>;
export {};
