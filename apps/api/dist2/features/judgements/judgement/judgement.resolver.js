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
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { levelById } from "../../framework/level/level.loader.js";
import { LevelType } from "../../framework/level/level.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { JudgementFilter, judgementFilterHelp, JudgementOrder, judgementOrderHelp, } from "./judgement.input.js";
import { judgementById, replacingJudgement } from "./judgement.loader.js";
import { judgementListing } from "./judgement.query.js";
import { JudgementConnection, JudgementType } from "./judgement.type.js";
import { showJudgement } from "./show-judgement.js";
let JudgementResolver = class JudgementResolver {
    async judgements(page, filter, orderBy, context) {
        const choice = { filter, orderBy };
        const listing = judgementListing(context, choice, judgementGuards.Query.judgements);
        return (await readPage(context.read, listing, page)).map(showJudgement);
    }
    trainee(judgements, context) {
        return loadAll(traineeById, judgements.map(({ traineeId }) => traineeId), context);
    }
    reviewPoint(judgements, context) {
        return loadAll(reviewPointById, judgements.map(({ reviewPointId }) => reviewPointId), context);
    }
    strand(judgements, context) {
        return loadAll(strandById, judgements.map(({ strandId }) => strandId), context);
    }
    level(judgements, context) {
        return loadAll(levelById, judgements.map(({ levelId }) => levelId), context);
    }
    assessor(judgements, context) {
        return peopleOf(judgements.map((judgement) => ({ id: judgement.assessorId, row: judgement })), { guards: judgementGuards.Judgement, part: "assessor" }, context);
    }
    supersedes(judgements, context) {
        return loadAll(judgementById, judgements.map(({ supersedesId }) => supersedesId), context);
    }
    supersededBy(judgements, context) {
        return loadAll(replacingJudgement, judgements.map(({ id }) => id), context);
    }
};
__decorate([
    Costs({ weight: 4_000 }),
    Query(() => JudgementConnection, {
        description: "Judgements of trainees in the viewer's scope.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("filter", () => JudgementFilter, judgementFilterHelp)),
    __param(2, Arg("orderBy", () => JudgementOrder, judgementOrderHelp)),
    __param(3, Ctx())
], JudgementResolver.prototype, "judgements", null);
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { description: "Who was judged." }),
    __param(0, Root()),
    __param(1, Ctx())
], JudgementResolver.prototype, "trainee", null);
__decorate([
    Batched(reviewPointById),
    FieldResolver(() => ReviewPointType, { description: "At which review point." }),
    __param(0, Root()),
    __param(1, Ctx())
], JudgementResolver.prototype, "reviewPoint", null);
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, { description: "On which strand." }),
    __param(0, Root()),
    __param(1, Ctx())
], JudgementResolver.prototype, "strand", null);
__decorate([
    Batched(levelById),
    FieldResolver(() => LevelType, { description: "The level given." }),
    __param(0, Root()),
    __param(1, Ctx())
], JudgementResolver.prototype, "level", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who judged; null when the provider's file did not say.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], JudgementResolver.prototype, "assessor", null);
__decorate([
    Batched(),
    FieldResolver(() => JudgementType, {
        nullable: true,
        description: "The judgement that this one replaced, if any.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], JudgementResolver.prototype, "supersedes", null);
__decorate([
    Batched(),
    FieldResolver(() => JudgementType, {
        nullable: true,
        description: "The judgement that replaced this one; null while it stands.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], JudgementResolver.prototype, "supersededBy", null);
JudgementResolver = __decorate([
    Resolver(() => JudgementType)
], JudgementResolver);
export { JudgementResolver };
//# sourceMappingURL=judgement.resolver.js.map