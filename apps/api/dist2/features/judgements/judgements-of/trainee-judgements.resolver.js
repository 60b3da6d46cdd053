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
import { Batched } from "../../../graph/prefetch/batched.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { JudgementFilter, judgementFilterHelp, JudgementOrder, judgementOrderHelp, } from "../judgement/judgement.input.js";
import { JudgementConnection } from "../judgement/judgement.type.js";
import { judgementsOf } from "./judgements-of.js";
/** The judgements of trainees. */
let TraineeJudgementsResolver = class TraineeJudgementsResolver {
    judgements(parents, page, filter, orderBy, context) {
        const by = { guard: partnershipGuards.Trainee.judgements, column: sql `judgement.trainee_id`, parents };
        return judgementsOf(by, { filter, orderBy }, page, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => JudgementConnection, {
        description: "The trainee's judgements.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => JudgementFilter, judgementFilterHelp)),
    __param(3, Arg("orderBy", () => JudgementOrder, judgementOrderHelp)),
    __param(4, Ctx())
], TraineeJudgementsResolver.prototype, "judgements", null);
TraineeJudgementsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeJudgementsResolver);
export { TraineeJudgementsResolver };
//# sourceMappingURL=trainee-judgements.resolver.js.map