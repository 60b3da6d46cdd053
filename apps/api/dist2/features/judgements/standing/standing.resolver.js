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
import { LevelType } from "../../framework/level/level.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { judgementById } from "../judgement/judgement.loader.js";
import { readJudgements } from "../judgement/judgement.query.js";
import { JudgementType } from "../judgement/judgement.type.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { levelsByRank } from "./level-by-rank.js";
import { StandingType } from "./standing.type.js";
let StandingResolver = class StandingResolver {
    trainee(standings, context) {
        return loadAll(traineeById, standings.map(({ traineeId }) => traineeId), context);
    }
    reviewPoint(standings, context) {
        return loadAll(reviewPointById, standings.map(({ reviewPointId }) => reviewPointId), context);
    }
    strand(standings, context) {
        return loadAll(strandById, standings.map(({ strandId }) => strandId), context);
    }
    level(standings, context) {
        return levelsByRank(standings.map(({ cohortId, levelRank }) => ({ cohortId, rank: levelRank })), context);
    }
    expectedLevel(standings, context) {
        return levelsByRank(standings.map(({ cohortId, expectedRank }) => ({ cohortId, rank: expectedRank })), context);
    }
    atOrAboveExpected({ levelRank, expectedRank }) {
        return levelRank === null || expectedRank === null ? null : levelRank >= expectedRank;
    }
    judgement(standings, context) {
        return loadAll(judgementById, standings.map(({ judgementId }) => judgementId), context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { description: "Who stands so." }),
    __param(0, Root()),
    __param(1, Ctx())
], StandingResolver.prototype, "trainee", null);
__decorate([
    Batched(reviewPointById),
    FieldResolver(() => ReviewPointType, { description: "When." }),
    __param(0, Root()),
    __param(1, Ctx())
], StandingResolver.prototype, "reviewPoint", null);
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, { description: "On what." }),
    __param(0, Root()),
    __param(1, Ctx())
], StandingResolver.prototype, "strand", null);
__decorate([
    Batched(),
    FieldResolver(() => LevelType, { nullable: true, description: "The level judged; null unless judged." }),
    __param(0, Root()),
    __param(1, Ctx())
], StandingResolver.prototype, "level", null);
__decorate([
    Batched(),
    FieldResolver(() => LevelType, { nullable: true, description: "The level expected; null where none is." }),
    __param(0, Root()),
    __param(1, Ctx())
], StandingResolver.prototype, "expectedLevel", null);
__decorate([
    FieldResolver(() => Boolean, {
        nullable: true,
        description: "Whether the level is the expected one or higher; null unless judged where a level is expected.",
    }),
    __param(0, Root())
], StandingResolver.prototype, "atOrAboveExpected", null);
__decorate([
    Batched(null, { by: "judgementId", read: readJudgements }),
    FieldResolver(() => JudgementType, {
        nullable: true,
        description: "The judgement it follows from; null unless judged.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], StandingResolver.prototype, "judgement", null);
StandingResolver = __decorate([
    Resolver(() => StandingType)
], StandingResolver);
export { StandingResolver };
//# sourceMappingURL=standing.resolver.js.map