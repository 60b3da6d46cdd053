var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { exerciseAgreement } from "@reviewpoint/domain/moderation";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { agreementFewestPieces } from "../moderation.settings.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { scaleOf } from "../population/scale-of.query.js";
import { marksOf } from "../reading/marks-of.js";
import { moderationUnit } from "../reading/moderation-unit.js";
import { seesWhole } from "../reading/whole-exercise.js";
import { BeforeAndAfterType } from "./agreement.type.js";
let ExerciseAgreementResolver = class ExerciseAgreementResolver {
    async agreement(exercises, context) {
        const viewer = viewerOf(context);
        const settings = await settingsOf(viewer.today, context);
        const fewestPieces = settings.of(agreementFewestPieces);
        return Promise.all(exercises.map(async (exercise) => {
            if (!seesWhole(viewer, "read-moderation", exercise))
                return null;
            const marks = await marksOf(exercise, context);
            const { levels } = await scaleOf(moderationUnit(context), viewer.providerId, exercise);
            const terms = {
                ...{ tolerance: exercise.outcomePolicy.tolerance, fewestPieces },
                levels: levels.length > 1 ? levels.map(({ rank }) => String(rank)) : null,
            };
            const told = (doubles) => {
                const { figures, ...agreement } = exerciseAgreement(doubles, terms);
                return { ...agreement, figures: figures.map(({ code, figure }) => ({ code, ...figure })) };
            };
            return { before: told(marks.doubles), after: told(afterwards(marks)) };
        }));
    }
    async stalePieces(exercises, context) {
        const viewer = viewerOf(context);
        return Promise.all(exercises.map(async (exercise) => seesWhole(viewer, "read-moderation", exercise)
            ? (await marksOf(exercise, context)).stale.length
            : null));
    }
};
__decorate([
    Costs({ weight: 300 }),
    Batched(),
    FieldResolver(() => BeforeAndAfterType, {
        nullable: true,
        description: "How far marks and moderators' agree, before and after moderation; null for who does not see all of the exercise, or has pieces to judge blind.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseAgreementResolver.prototype, "agreement", null);
__decorate([
    Batched(),
    FieldResolver(() => Int, {
        nullable: true,
        description: "How many first marks are no longer those that were moderated; null for who does not see all of the exercise.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseAgreementResolver.prototype, "stalePieces", null);
ExerciseAgreementResolver = __decorate([
    Resolver(() => ExerciseType)
], ExerciseAgreementResolver);
export { ExerciseAgreementResolver };
/** The same pieces with the marks that moderation left them. */
function afterwards({ doubles, changes }) {
    const after = new Map(changes.map(({ pieceKey, valueAfter }) => [pieceKey, valueAfter]));
    return doubles.map((mark) => ({ ...mark, first: after.get(mark.pieceId) ?? mark.first }));
}
//# sourceMappingURL=agreement.resolver.js.map