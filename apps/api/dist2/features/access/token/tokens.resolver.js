var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Ctx, Query, Resolver } from "type-graphql";
import sql from "sql-template-tag";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { serviceTokenTable } from "../../../identity/index.js";
import { tokenColumns } from "./token.loader.js";
import { ServiceTokenConnection } from "./token.type.js";
let ServiceTokensResolver = class ServiceTokensResolver {
    serviceTokens(page, context) {
        const listing = {
            kind: "service-token",
            select: selectList(serviceTokenTable, "service_token", tokenColumns),
            from: sql `service_token`,
            where: sql `true`,
            order: [sql `service_token.issued_at`, sql `service_token.id`],
            descending: true,
        };
        return readPage(context.read, listing, page);
    }
};
__decorate([
    Query(() => ServiceTokenConnection, {
        description: "The provider's service tokens, newest first, ended ones too. For those who administer tokens.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Ctx())
], ServiceTokensResolver.prototype, "serviceTokens", null);
ServiceTokensResolver = __decorate([
    Resolver()
], ServiceTokensResolver);
export { ServiceTokensResolver };
//# sourceMappingURL=tokens.resolver.js.map