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
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { JudgementFilter, judgementFilterHelp, JudgementOrder, judgementOrderHelp, } from "../judgement/judgement.input.js";
import { JudgementConnection } from "../judgement/judgement.type.js";
import { judgementsOf } from "./judgements-of.js";
/** The judgements that people made. */
let PersonJudgementsResolver = class PersonJudgementsResolver {
    judgements(parents, page, filter, orderBy, context) {
        const by = { guard: judgementGuards.Person.judgements, column: sql `judgement.assessor_id`, parents };
        return judgementsOf(by, { filter, orderBy }, page, context);
    }
};
__decorate([
    Costs({ weight: 4_000 }),
    Batched(),
    FieldResolver(() => JudgementConnection, {
        description: "What this person judged, as assessor, of trainees in the viewer's scope. Refused where the viewer may not see names.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => JudgementFilter, judgementFilterHelp)),
    __param(3, Arg("orderBy", () => JudgementOrder, judgementOrderHelp)),
    __param(4, Ctx())
], PersonJudgementsResolver.prototype, "judgements", null);
PersonJudgementsResolver = __decorate([
    Resolver(() => PersonType)
], PersonJudgementsResolver);
export { PersonJudgementsResolver };
//# sourceMappingURL=person-judgements.resolver.js.map