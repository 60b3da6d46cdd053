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
import { gathered } from "../../../graph/reading/by-key.js";
import { readCohortsUnder } from "../../partnership/cohort/cohort.query.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { FrameworkType } from "./framework.type.js";
/** The cohorts under frameworks. */
let FrameworkCohortsResolver = class FrameworkCohortsResolver {
    async cohorts(frameworks, context) {
        const ids = frameworks.map(({ id }) => id);
        return gathered(ids, await readCohortsUnder(ids, context), ({ frameworkId }) => frameworkId);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [CohortType], {
        description: "The cohorts that are taught under this version, the newest first.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], FrameworkCohortsResolver.prototype, "cohorts", null);
FrameworkCohortsResolver = __decorate([
    Resolver(() => FrameworkType)
], FrameworkCohortsResolver);
export { FrameworkCohortsResolver };
//# sourceMappingURL=framework-cohorts.resolver.js.map