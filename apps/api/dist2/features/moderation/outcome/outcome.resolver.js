var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { outcomeSentence } from "@reviewpoint/domain/moderation";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { marksOf } from "../reading/marks-of.js";
import { moderationUnit } from "../reading/moderation-unit.js";
import { peopleUnmasked } from "../reading/people-unmasked.js";
import { seesWhole } from "../reading/whole-exercise.js";
import { MarkChangeType, ModerationOutcomeType, } from "./outcome.type.js";
import { latest, outcomesOf } from "./outcomes-of.query.js";
let ExerciseOutcomesResolver = class ExerciseOutcomesResolver {
    async outcomes(exercises, history, asOf, context) {
        const viewer = viewerOf(context);
        return Promise.all(exercises.map(async (exercise) => {
            if (!seesWhole(viewer, "read-moderation", exercise))
                return [];
            const { pieces } = await marksOf(exercise, context);
            const all = await outcomesOf(moderationUnit(context), viewer.providerId, exercise.id);
            const known = all.filter(({ decidedAt }) => asOf == null || Date.parse(decidedAt) <= Date.parse(asOf));
            const last = latest(known);
            return (history ? known : last).map((row) => ({
                ...{ ...row, isLatest: last.includes(row), sentence: outcomeSentence(row.content) },
                assessorNumber: pieces.find(({ assessor }) => assessor === row.assessorId)?.assessorNumber ?? 0,
                differences: counted(row.content.differences.map(({ difference }) => difference)),
                ...{ adjustment: row.content.adjustment, escalated: row.content.escalated },
                singleChanges: row.content.singleChanges,
            }));
        }));
    }
    async changes(exercises, context) {
        const viewer = viewerOf(context);
        return Promise.all(exercises.map(async (exercise) => {
            if (!seesWhole(viewer, "read-moderation", exercise))
                return [];
            const { changes, pieces } = await marksOf(exercise, context);
            const byKey = new Map(pieces.map((piece) => [piece.id, piece]));
            return changes.flatMap((change) => {
                const piece = byKey.get(change.pieceKey);
                if (!piece)
                    return [];
                return [{ ...change, number: piece.number, traineeId: piece.traineeId, strandId: piece.strandId }];
            });
        }));
    }
};
__decorate([
    Costs({ weight: 300, assumedSize: 12 }),
    Batched(),
    FieldResolver(() => [ModerationOutcomeType], {
        description: "What was decided, assessor by assessor: the last round, or every round. Empty for who does not see all of the exercise, or has pieces to judge blind.",
    }),
    __param(0, Root()),
    __param(1, Arg("history", () => Boolean, { defaultValue: false, description: "Every round, the first one first." })),
    __param(2, Arg("asOf", () => DateTimeScalar, { nullable: true, description: "As it was decided by this instant." })),
    __param(3, Ctx())
], ExerciseOutcomesResolver.prototype, "outcomes", null);
__decorate([
    Costs({ assumedSize: 20 }),
    Batched(),
    FieldResolver(() => [MarkChangeType], {
        description: "Marks that the exercise moved. Empty for who does not see all of it.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseOutcomesResolver.prototype, "changes", null);
ExerciseOutcomesResolver = __decorate([
    Resolver(() => ExerciseType)
], ExerciseOutcomesResolver);
export { ExerciseOutcomesResolver };
/** How often each difference is there, the lowest first. */
function counted(differences) {
    const counts = new Map();
    for (const one of differences)
        counts.set(one, (counts.get(one) ?? 0) + 1);
    return [...counts]
        .map(([difference, pieces]) => ({ difference, pieces }))
        .sort((a, b) => Number(a.difference) - Number(b.difference));
}
let MarkChangeResolver = class MarkChangeResolver {
    trainee(changes, context) {
        const ids = changes.map(({ traineeId }) => traineeId);
        return loadAll(traineeById, ids, context);
    }
    strand(changes, context) {
        const ids = changes.map(({ strandId }) => strandId);
        return loadAll(strandById, ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "Whose work it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], MarkChangeResolver.prototype, "trainee", null);
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, {
        nullable: true,
        description: "The strand; null where pieces have none.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], MarkChangeResolver.prototype, "strand", null);
MarkChangeResolver = __decorate([
    Resolver(() => MarkChangeType)
], MarkChangeResolver);
export { MarkChangeResolver };
let OutcomeResolver = class OutcomeResolver {
    assessor(outcomes, context) {
        const ids = outcomes.map(({ assessorId }) => assessorId);
        return peopleUnmasked(ids, context);
    }
    decidedBy(outcomes, context) {
        const ids = outcomes.map(({ decidedBy }) => decidedBy);
        return peopleUnmasked(ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Whose marks, without the name where it may not be seen; null where nobody said who marked.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], OutcomeResolver.prototype, "assessor", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who decided." }),
    __param(0, Root()),
    __param(1, Ctx())
], OutcomeResolver.prototype, "decidedBy", null);
OutcomeResolver = __decorate([
    Resolver(() => ModerationOutcomeType)
], OutcomeResolver);
export { OutcomeResolver };
//# sourceMappingURL=outcome.resolver.js.map