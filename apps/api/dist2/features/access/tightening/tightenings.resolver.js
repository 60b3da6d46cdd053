var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import sql from "sql-template-tag";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { tighteningTable } from "./tightening.table.js";
import { TighteningConnection } from "./tightening.type.js";
let TighteningsResolver = class TighteningsResolver {
    tightenings(page, ended, context) {
        const listing = {
            kind: "tightening",
            select: selectList(tighteningTable, "access_tightening"),
            from: sql `access_tightening`,
            where: ended === true ? sql `true` : sql `access_tightening.ended_at is null`,
            order: [sql `access_tightening.recorded_at`, sql `access_tightening.id`],
            descending: true,
        };
        return readPage(context.read, listing, page);
    }
};
__decorate([
    Query(() => TighteningConnection, {
        description: "What the provider has narrowed of who may do and see what, newest first.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("ended", () => Boolean, {
        nullable: true,
        description: "Whether rules that were taken back are listed too; they are not unless asked for.",
    })),
    __param(2, Ctx())
], TighteningsResolver.prototype, "tightenings", null);
TighteningsResolver = __decorate([
    Resolver()
], TighteningsResolver);
export { TighteningsResolver };
//# sourceMappingURL=tightenings.resolver.js.map