import type { GraphContext } from "../../../graph/context.js";
import { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { type WatchListRow } from "./watch-list-entry.type.js";
export declare class WatchListResolver {
    watchList(page: PageArguments, where: ProgressFilter, context: GraphContext): Promise<Page<WatchListRow>>;
    trainee(entries: readonly WatchListRow[], context: GraphContext): Promise<(ShownTrainee | null)[]>;
}
