import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Performance } from "../../../../graph/writing/action.js";
/** The day on which a review of one of these trainees was signed off that has not been reopened; null where none was. */
export declare function signedOffAmong({ unit, viewer }: Pick<Performance, "unit" | "viewer">, reviewPointId: string, traineeIds: readonly string[]): Promise<IsoDate | null>;
