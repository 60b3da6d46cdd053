var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { targetStanding } from "@reviewpoint/domain/targets";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { gapById } from "../../knowledge/gap/knowledge-gap.loader.js";
import { KnowledgeGapType } from "../../knowledge/gap/knowledge-gap.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { calendarByTrainee } from "../rules/school-calendar.query.js";
import { TargetStandingEnum } from "./target.enums.js";
import { stepsByTarget } from "./target.loader.js";
import { TargetType } from "./target.type.js";
import { TargetStepType } from "./target-step.type.js";
import { targetRules } from "../targets.settings.js";
const traineesOf = (targets) => targets.map(({ traineeId }) => traineeId);
let TargetResolver = class TargetResolver {
    trainee(targets, context) {
        return loadAll(traineeById, traineesOf(targets), context);
    }
    strand(targets, context) {
        return loadAll(strandById, targets.map(({ strandId }) => strandId), context);
    }
    gap(targets, context) {
        return loadAll(gapById, targets.map(({ gapId }) => gapId), context);
    }
    async standing(targets, context) {
        const { today } = viewerOf(context);
        const [settings, calendars] = await Promise.all([
            settingsOf(today, context),
            loadAll(calendarByTrainee, traineesOf(targets), context),
        ]);
        const rules = settings.of(targetRules);
        return targets.map((target, index) => targetStanding(target, today, rules, calendars[index] ?? { terms: [], closures: [] }));
    }
    async history(targets, context) {
        const steps = await loadAll(stepsByTarget, targets.map(({ id }) => id), context);
        return steps.map((some) => some ?? []);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "Who is to take the step." }),
    __param(0, Root()),
    __param(1, Ctx())
], TargetResolver.prototype, "trainee", null);
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, { nullable: true, description: "The strand that it is for, if any." }),
    __param(0, Root()),
    __param(1, Ctx())
], TargetResolver.prototype, "strand", null);
__decorate([
    Batched(),
    FieldResolver(() => KnowledgeGapType, { nullable: true, description: "The gap that it is for, if any." }),
    __param(0, Root()),
    __param(1, Ctx())
], TargetResolver.prototype, "gap", null);
__decorate([
    Batched(),
    FieldResolver(() => TargetStandingEnum, {
        description: "Where it stands today, by the provider's rules and the calendar of the trainee's school.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], TargetResolver.prototype, "standing", null);
__decorate([
    Batched(),
    FieldResolver(() => [TargetStepType], { description: "Everything that happened to it, in order." }),
    __param(0, Root()),
    __param(1, Ctx())
], TargetResolver.prototype, "history", null);
TargetResolver = __decorate([
    Resolver(() => TargetType)
], TargetResolver);
export { TargetResolver };
//# sourceMappingURL=target.resolver.js.map