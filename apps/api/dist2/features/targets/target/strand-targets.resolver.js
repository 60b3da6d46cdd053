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
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { TargetFilter, TargetOrderEnum } from "./target.input.js";
import { targetListing } from "./target.query.js";
import { TargetConnection } from "./target.type.js";
/** The targets on strands. */
let StrandTargetsResolver = class StrandTargetsResolver {
    targets(strands, page, filter, orderBy, context) {
        const within = [{ act: "read-targets" }];
        const listing = targetListing(viewerOf(context), filter ?? {}, orderBy ?? "newest", within);
        const ids = strands.map(({ id }) => id);
        return readPages(context.read, listing, sql `target.strand_id`, ids, page);
    }
};
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => TargetConnection, {
        description: "Targets on this strand of trainees in the viewer's scope.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => TargetFilter, { nullable: true, description: "Which targets; all without it." })),
    __param(3, Arg("orderBy", () => TargetOrderEnum, { nullable: true, description: "The newest first, unless said." })),
    __param(4, Ctx())
], StrandTargetsResolver.prototype, "targets", null);
StrandTargetsResolver = __decorate([
    Resolver(() => StrandType)
], StrandTargetsResolver);
export { StrandTargetsResolver };
//# sourceMappingURL=strand-targets.resolver.js.map