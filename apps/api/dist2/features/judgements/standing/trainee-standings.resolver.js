var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { asOfHelp, DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { readOrderOfStandings } from "./in-order-of-strands.js";
import { standingsOf } from "./standing.loader.js";
import { readStandings } from "./standing.query.js";
import { StandingType } from "./standing.type.js";
const choiceOf = ({ reviewPoint, strand, asOf }) => ({
    reviewPoint: reviewPoint ?? null,
    strand: strand ?? null,
    asOf: asOf ?? null,
});
const ahead = {
    by: "id",
    read: (traineeIds, context, given) => Promise.all([readStandings(traineeIds, choiceOf(given), context), readOrderOfStandings(context)]),
};
/** The standings of trainees. */
let TraineeStandingsResolver = class TraineeStandingsResolver {
    async standings(trainees, reviewPoint, strand, asOf, context) {
        const shown = new Set(shownOf(trainees, partnershipGuards.Trainee, "standings"));
        const ids = trainees.map((trainee) => (shown.has(trainee) ? trainee.id : null));
        const standings = await loadAll(standingsOf(choiceOf({ reviewPoint, strand, asOf }), context), ids, context);
        return standings.map((some) => some ?? []);
    }
};
__decorate([
    Batched(null, ahead),
    FieldResolver(() => [StandingType], {
        description: "How the trainee stands on every strand at every review point of the cohort, strand by strand.",
    }),
    __param(0, Root()),
    __param(1, Arg("reviewPoint", () => String, {
        nullable: true,
        description: "Code of one review point; all without it.",
    })),
    __param(2, Arg("strand", () => String, { nullable: true, description: "Code of one strand; all without it." })),
    __param(3, Arg("asOf", () => DateTimeScalar, asOfHelp)),
    __param(4, Ctx())
], TraineeStandingsResolver.prototype, "standings", null);
TraineeStandingsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeStandingsResolver);
export { TraineeStandingsResolver };
//# sourceMappingURL=trainee-standings.resolver.js.map