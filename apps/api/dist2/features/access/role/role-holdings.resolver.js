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
import sql, { join } from "sql-template-tag";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { roleHoldingTable } from "../../partnership/person/role-holding.table.js";
import { RoleHoldingFilter } from "./role-holding-filter.input.js";
import { heldRole } from "./role-holding.loader.js";
import { RoleHoldingConnection } from "./role-holding.type.js";
let RoleHoldingsResolver = class RoleHoldingsResolver {
    async roleHoldings(page, filter, context) {
        const listing = roleHoldingListing(viewerOf(context).today, filter ?? {});
        return (await readPage(context.read, listing, page)).map(heldRole);
    }
};
__decorate([
    Query(() => RoleHoldingConnection, {
        description: "Who holds which role, by first day. For those who give and end roles.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("filter", () => RoleHoldingFilter, {
        nullable: true,
        description: "Which roles; all that have not ended without it.",
    })),
    __param(2, Ctx())
], RoleHoldingsResolver.prototype, "roleHoldings", null);
RoleHoldingsResolver = __decorate([
    Resolver()
], RoleHoldingsResolver);
export { RoleHoldingsResolver };
function roleHoldingListing(today, { role, personId, ended }) {
    const conditions = [sql `role_holding.role <> 'trainee'`];
    if (role != null)
        conditions.push(sql `role_holding.role = ${role}`);
    if (personId != null)
        conditions.push(isUuid(personId) ? sql `role_holding.person_id = ${personId}` : sql `false`);
    if (ended !== true)
        conditions.push(sql `(role_holding.until_on is null or role_holding.until_on >= ${today})`);
    return {
        kind: "role-holding",
        select: selectList(roleHoldingTable, "role_holding"),
        from: sql `role_holding`,
        where: join(conditions, " and "),
        order: [sql `role_holding.from_on`, sql `role_holding.id`],
    };
}
//# sourceMappingURL=role-holdings.resolver.js.map