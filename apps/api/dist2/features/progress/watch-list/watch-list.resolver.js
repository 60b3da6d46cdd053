var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { readCursor } from "../../../graph/paging/cursor.js";
import { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { checkPageSize } from "../../../graph/paging/page-size.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { maskTrainee } from "../../partnership/trainee/show-trainee.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { narrow } from "../narrowing/narrow.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { progressGuards } from "../progress.guards.js";
import { listWatched } from "./list-watched.js";
import { WatchListConnection, WatchListEntryType } from "./watch-list-entry.type.js";
let WatchListResolver = class WatchListResolver {
    async watchList(page, where, context) {
        checkPageSize(page.first);
        const afterId = page.after == null ? null : readCursor("watch-list", page.after);
        const narrowing = await narrow(progressGuards.Query.watchList, { where }, context);
        const watched = await listWatched(narrowing, afterId, context);
        const rows = afterId === null ? watched.entries : behind(watched, afterId);
        return Page.of("watch-list", rows, page, { total: watched.entries.length });
    }
    async trainee(entries, context) {
        const trainees = await loadAll(traineeById, entries.map(({ id }) => id), context);
        return trainees.map((trainee, index) => trainee && maskedAsListed(trainee, entries[index]?.masked ?? 0));
    }
};
__decorate([
    Costs({ weight: 8_000 }),
    Query(() => WatchListConnection, {
        description: "Trainees for whom a rule of the provider fired, each with the reason in words; at the current review point unless one is named.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("where", () => ProgressFilter, { description: "Whose standings." })),
    __param(2, Ctx())
], WatchListResolver.prototype, "watchList", null);
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { description: "Who is listed." }),
    __param(0, Root()),
    __param(1, Ctx())
], WatchListResolver.prototype, "trainee", null);
WatchListResolver = __decorate([
    Resolver(() => WatchListEntryType)
], WatchListResolver);
export { WatchListResolver };
/** A trainee without what the watch list may not show of them. */
function maskedAsListed(trainee, masked) {
    if (masked === 0)
        return trainee;
    const [listed, own] = [bitsOf(progressGuards.WatchListEntry), bitsOf(partnershipGuards.Trainee)];
    const hides = (part) => (masked & listed[`trainee.${part}`]) !== 0;
    return maskTrainee(trainee, (hides("name") ? own.name : 0) | (hides("reference") ? own.reference : 0));
}
/** The entries behind a trainee's place; that trainee need not be listed any more. */
function behind({ entries, traineeIds }, cursorId) {
    const places = new Map(traineeIds.map((id, place) => [id, place]));
    const place = places.get(cursorId) ?? traineeIds.length;
    return entries.filter(({ id }) => (places.get(id) ?? 0) > place);
}
//# sourceMappingURL=watch-list.resolver.js.map