import type { Performance } from "../../../graph/writing/action.js";
import type { AgreementRow } from "./agreement.table.js";
/** What was agreed last of an observation; null where nothing was. */
export declare function newestAgreement({ unit, viewer }: Pick<Performance, "unit" | "viewer">, observationId: string): Promise<AgreementRow | null>;
