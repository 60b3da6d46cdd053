import type { HandInRule } from "@reviewpoint/domain/targets";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import { type HandInRow } from "./hand-in.table.js";
import { type HandInAgreementRow } from "./hand-in-agreement.table.js";
/** Every agreement of trainees in the viewer's scope, the newest first. */
export declare function readAgreements(ids: readonly string[], asOf: string | null, context: GraphContext): Promise<HandInAgreementRow[]>;
/** What is agreed with a trainee now, as an action reads it. */
export declare function agreementWithin(unit: ReadUnit, providerId: string, traineeId: string): Promise<HandInAgreementRow | null>;
/** Hand-ins that nothing has superseded, of trainees in the viewer's scope or by id, the newest lesson first. */
export declare function readHandIns(by: {
    readonly ids: readonly string[];
} | {
    readonly traineeIds: readonly string[];
}, asOf: string | null, context: GraphContext): Promise<HandInRow[]>;
/** Whether a trainee has this hand-in, and nothing has superseded it. */
export declare function isCurrentHandIn(unit: ReadUnit, providerId: string, traineeId: string, id: string): Promise<boolean>;
/** The rule of an agreement. */
export declare function ruleOf({ kind, weekday, days, counted, time }: HandInAgreementRow): HandInRule;
