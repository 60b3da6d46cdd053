var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { windowState } from "@reviewpoint/domain/calendar";
import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { ProviderType } from "../../provider/provider/provider.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { AssessmentCycleType, PortfolioGradeNameType } from "./portfolio-choices.type.js";
import { assessmentCycles, portfolioGrades } from "../judgements.settings.js";
/** Which cycles and grades there are to choose from. */
let PortfolioChoicesResolver = class PortfolioChoicesResolver {
    async assessmentCycles(context) {
        const { today } = viewerOf(context);
        const cycles = (await settingsOf(today, context)).of(assessmentCycles);
        return cycles.map((cycle) => ({ ...cycle, window: windowState(cycle, today) }));
    }
    async portfolioGrades(context) {
        return (await settingsOf(viewerOf(context).today, context)).of(portfolioGrades);
    }
};
__decorate([
    FieldResolver(() => [AssessmentCycleType], {
        description: "The assessment cycles in force today, in each of which every portfolio is graded once. Empty where the provider has set none.",
    }),
    __param(0, Ctx())
], PortfolioChoicesResolver.prototype, "assessmentCycles", null);
__decorate([
    FieldResolver(() => [PortfolioGradeNameType], {
        description: "The grades that a portfolio can be given today, in the provider's own order. Empty where the provider has set none.",
    }),
    __param(0, Ctx())
], PortfolioChoicesResolver.prototype, "portfolioGrades", null);
PortfolioChoicesResolver = __decorate([
    Resolver(() => ProviderType)
], PortfolioChoicesResolver);
export { PortfolioChoicesResolver };
//# sourceMappingURL=portfolio-choices.resolver.js.map