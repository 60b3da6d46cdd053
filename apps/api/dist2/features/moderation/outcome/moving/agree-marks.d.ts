import type { Performance } from "../../../../graph/writing/action.js";
/**
 * Gives the scripts of exercises over written work their AGREED marks: as they stand after moderation, the ACTUAL mark or
 * where there is none the FIRST one of the last attempt. Scripts that were taken back, and those whose mark was agreed as
 * it stands, are left alone; exercises over anything else have no such mark. Gives the trainees whose marks were agreed.
 */
export declare function agreeMarks(performance: Pick<Performance, "unit" | "viewer" | "now" | "newId">, exerciseIds: readonly string[]): Promise<readonly string[]>;
