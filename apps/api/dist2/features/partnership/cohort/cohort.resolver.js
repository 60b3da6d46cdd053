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
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { load } from "../../../graph/reading/load.js";
import { cohortByCode } from "./cohort.loader.js";
import { cohortListing } from "./cohort.query.js";
import { CohortConnection, CohortType } from "./cohort.type.js";
let CohortResolver = class CohortResolver {
    cohorts(page, context) {
        return readPage(context.read, cohortListing, page);
    }
    cohort(code, context) {
        return load(cohortByCode, code, context);
    }
};
__decorate([
    Query(() => CohortConnection, { description: "The provider's cohorts, the newest first." }),
    __param(0, Args(() => PageArguments)),
    __param(1, Ctx())
], CohortResolver.prototype, "cohorts", null);
__decorate([
    Query(() => CohortType, { nullable: true, description: "One cohort; null when no cohort has the code." }),
    __param(0, Arg("code", () => String, { description: "The cohort's code." })),
    __param(1, Ctx())
], CohortResolver.prototype, "cohort", null);
CohortResolver = __decorate([
    Resolver(() => CohortType)
], CohortResolver);
export { CohortResolver };
//# sourceMappingURL=cohort.resolver.js.map