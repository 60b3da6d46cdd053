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
import { HubType } from "../hub/hub.type.js";
import { SchoolFilter, schoolFilterHelp, SchoolOrder, schoolOrderHelp } from "./school.input.js";
import { schoolListing } from "./school.query.js";
import { SchoolConnection } from "./school.type.js";
/** The schools of hubs. */
let HubSchoolsResolver = class HubSchoolsResolver {
    schools(hubs, page, filter, orderBy, context) {
        const ids = hubs.map((hub) => hub.id);
        const listing = schoolListing(filter, orderBy);
        return readPages(context.read, listing, sql `school.hub_id`, ids, page);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => SchoolConnection, { description: "The hub's schools." }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => SchoolFilter, schoolFilterHelp)),
    __param(3, Arg("orderBy", () => SchoolOrder, schoolOrderHelp)),
    __param(4, Ctx())
], HubSchoolsResolver.prototype, "schools", null);
HubSchoolsResolver = __decorate([
    Resolver(() => HubType)
], HubSchoolsResolver);
export { HubSchoolsResolver };
//# sourceMappingURL=hub-schools.resolver.js.map