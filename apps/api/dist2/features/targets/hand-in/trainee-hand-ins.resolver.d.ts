import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
type Trainees = readonly ShownTrainee[];
/** What is agreed with trainees about handing in, and whether it was kept. */
export declare class TraineeHandInsResolver {
    handInAgreements(trainees: Trainees, asOf: string | null, context: GraphContext): Promise<(readonly import("./hand-in-agreement.table.js").HandInAgreementRow[])[]>;
    handIns(trainees: Trainees, asOf: string | null, context: GraphContext): Promise<(readonly import("./hand-in.types.js").KnownHandIn[])[]>;
}
export {};
