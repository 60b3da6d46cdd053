var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { TargetFilter, TargetOrderEnum } from "./target.input.js";
import { targetListing } from "./target.query.js";
import { TargetConnection } from "./target.type.js";
/** The targets of trainees. */
let TraineeTargetsResolver = class TraineeTargetsResolver {
    targets(trainees, page, filter, orderBy, context) {
        const within = [{ act: "read-targets" }];
        const listing = targetListing(viewerOf(context), filter ?? {}, orderBy ?? "newest", within);
        const ids = trainees.map(({ id }) => id);
        return readPages(context.read, listing, sql `target.trainee_id`, ids, page);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TargetConnection, { description: "The trainee's targets." }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => TargetFilter, { nullable: true, description: "Which targets; all without it." })),
    __param(3, Arg("orderBy", () => TargetOrderEnum, { nullable: true, description: "The newest first, unless said." })),
    __param(4, Ctx())
], TraineeTargetsResolver.prototype, "targets", null);
TraineeTargetsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeTargetsResolver);
export { TraineeTargetsResolver };
//# sourceMappingURL=trainee-targets.resolver.js.map