var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { frameworkById } from "./framework.loader.js";
import { FrameworkType } from "./framework.type.js";
/** The framework that cohorts are judged against. */
let CohortFrameworkResolver = class CohortFrameworkResolver {
    framework(cohorts, context) {
        return loadAll(frameworkById, cohorts.map(({ frameworkId }) => frameworkId), context);
    }
};
__decorate([
    Batched(frameworkById),
    FieldResolver(() => FrameworkType, {
        description: "The version of the framework that the cohort is judged against.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], CohortFrameworkResolver.prototype, "framework", null);
CohortFrameworkResolver = __decorate([
    Resolver(() => CohortType)
], CohortFrameworkResolver);
export { CohortFrameworkResolver };
//# sourceMappingURL=cohort-framework.resolver.js.map