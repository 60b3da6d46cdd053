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
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { hubById } from "../hub/hub.loader.js";
import { HubType } from "../hub/hub.type.js";
import { SchoolFilter, schoolFilterHelp, SchoolOrder, schoolOrderHelp } from "./school.input.js";
import { schoolListing } from "./school.query.js";
import { SchoolConnection, SchoolType } from "./school.type.js";
let SchoolResolver = class SchoolResolver {
    schools(page, filter, orderBy, context) {
        return readPage(context.read, schoolListing(filter, orderBy), page);
    }
    hub(schools, context) {
        return loadAll(hubById, schools.map((school) => school.hubId), context);
    }
};
__decorate([
    Query(() => SchoolConnection, { description: "The partnership's schools." }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("filter", () => SchoolFilter, schoolFilterHelp)),
    __param(2, Arg("orderBy", () => SchoolOrder, schoolOrderHelp)),
    __param(3, Ctx())
], SchoolResolver.prototype, "schools", null);
__decorate([
    Batched(hubById),
    FieldResolver(() => HubType, { nullable: true, description: "The hub that the school belongs to." }),
    __param(0, Root()),
    __param(1, Ctx())
], SchoolResolver.prototype, "hub", null);
SchoolResolver = __decorate([
    Resolver(() => SchoolType)
], SchoolResolver);
export { SchoolResolver };
//# sourceMappingURL=school.resolver.js.map