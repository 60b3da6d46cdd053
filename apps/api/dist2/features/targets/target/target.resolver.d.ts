import { type TargetStanding } from "@reviewpoint/domain/targets";
import type { GraphContext } from "../../../graph/context.js";
import type { KnownTarget } from "./target.query.js";
type Targets = readonly KnownTarget[];
export declare class TargetResolver {
    trainee(targets: Targets, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    strand(targets: Targets, context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
    gap(targets: Targets, context: GraphContext): Promise<(import("../../knowledge/gap/knowledge-gap.type.js").KnownGap | null)[]>;
    standing(targets: Targets, context: GraphContext): Promise<TargetStanding[]>;
    history(targets: Targets, context: GraphContext): Promise<(readonly import("./target-step.table.js").TargetStepRow[])[]>;
}
export {};
