import type { GraphContext } from "../../../graph/context.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { Page } from "../../../graph/paging/page.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TargetFilter, type TargetOrder } from "./target.input.js";
import { type KnownTarget } from "./target.query.js";
/** The targets of trainees. */
export declare class TraineeTargetsResolver {
    targets(trainees: readonly ShownTrainee[], page: PageArguments, filter: TargetFilter | null, orderBy: TargetOrder | null, context: GraphContext): Promise<Page<KnownTarget>[]>;
}
