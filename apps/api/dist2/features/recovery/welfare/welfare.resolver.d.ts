import type { WelfarePurpose } from "@reviewpoint/domain/recovery";
import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import type { WelfareCheckRow } from "./welfare-check.table.js";
/** The welfare of trainees: read for a purpose, with a reason. */
export declare class TraineeWelfareResolver {
    welfareChecks(trainees: readonly ShownTrainee[], purpose: WelfarePurpose, reason: string, context: GraphContext): Promise<WelfareCheckRow[][]>;
}
export declare class WelfareCheckResolver {
    checkedBy(checks: readonly WelfareCheckRow[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    whoCanSeeWelfare(context: GraphContext): Promise<string[]>;
}
