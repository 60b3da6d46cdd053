import type { RecoveryDue } from "@reviewpoint/domain/recovery";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
export declare class RecoveryDueResolver {
    recoveryDue(page: PageArguments, hub: string | null, isLate: boolean | null, context: GraphContext): Promise<Page<RecoveryDue>>;
    trainee(things: readonly RecoveryDue[], context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
}
