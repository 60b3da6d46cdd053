import type { WelfarePurpose } from "@reviewpoint/domain/recovery";
import type { GraphContext } from "../../../graph/context.js";
import { type WelfareCheckRow } from "./welfare-check.table.js";
/** For what the welfare record is asked for, and why. */
export interface Stated {
    readonly purpose: WelfarePurpose;
    readonly reason: string;
}
/**
 * Welfare checks of trainees, the newest first, in a transaction that was made for welfare. Of whom they were asked for is
 * noted, whether there were any or not, and written down before the answer leaves.
 */
export declare function readWelfareChecks(traineeIds: readonly string[], { purpose, reason }: Stated, context: GraphContext): Promise<WelfareCheckRow[]>;
