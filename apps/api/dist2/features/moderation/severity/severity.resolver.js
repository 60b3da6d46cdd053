var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { severityFewestPairs } from "../moderation.settings.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { readExercises } from "../exercise/exercise.query.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { marksOf } from "../reading/marks-of.js";
import { decidedExercisesOf } from "./decided-exercises.query.js";
import { severityOf } from "./severity-of.js";
import { AssessorSeverityType } from "./severity.type.js";
import { showSeverity } from "./show-severity.js";
async function saidOf(exercise, people, context) {
    const settings = await settingsOf(viewerOf(context).today, context);
    const marks = await marksOf(exercise, context);
    const answer = severityOf(marks, settings.of(severityFewestPairs));
    const assessors = marks.pieces.flatMap(({ id, assessor }) => assessor !== null && marks.doubles.some(({ pieceId }) => pieceId === id) ? [assessor] : []);
    const judges = [...assessors, ...marks.judgements.map(({ moderatorId }) => moderatorId)];
    const named = [...new Set(judges)].filter((id) => people === "all" || people.includes(id));
    return showSeverity(exercise, answer, named);
}
/** How severe the judges of exercises are: each sees their own first, the line manager when the exercise is closed. */
let SeverityResolver = class SeverityResolver {
    async ownSeverity(context) {
        const { personId } = viewerOf(context);
        const ids = await decidedExercisesOf(personId, context);
        const exercises = (await readExercises(ids, context, true)).filter(({ blindPieces }) => blindPieces === 0);
        exercises.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
        return (await Promise.all(exercises.map((one) => saidOf(one, [personId], context)))).flat();
    }
    async severity(exercises, context) {
        const viewer = viewerOf(context);
        const { everyone } = accessOf(viewer).reach({ act: "read-severity" });
        return Promise.all(exercises.map((exercise) => {
            if (!exercise.isDecided || exercise.blindPieces > 0)
                return [];
            const isForAll = everyone && exercise.closedAt !== null;
            return saidOf(exercise, isForAll ? "all" : [viewer.personId], context);
        }));
    }
};
__decorate([
    Costs({ weight: 600, assumedSize: 4 }),
    Query(() => [AssessorSeverityType], {
        description: "What exercises whose outcomes are decided say of the viewer's own severity, the newest first. Nobody else sees it before the exercise is closed.",
    }),
    __param(0, Ctx())
], SeverityResolver.prototype, "ownSeverity", null);
__decorate([
    Costs({ weight: 600, assumedSize: 12 }),
    Batched(),
    FieldResolver(() => [AssessorSeverityType], {
        description: "How severe its judges are: the viewer's own when outcomes are decided; everybody's, in no order of severity, to line managers when it is closed.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], SeverityResolver.prototype, "severity", null);
SeverityResolver = __decorate([
    Resolver(() => ExerciseType)
], SeverityResolver);
export { SeverityResolver };
let AssessorSeverityResolver = class AssessorSeverityResolver {
    assessor(said, context) {
        return peopleNamed(said.map(({ assessorId }) => assessorId), context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Whose severity it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], AssessorSeverityResolver.prototype, "assessor", null);
AssessorSeverityResolver = __decorate([
    Resolver(() => AssessorSeverityType)
], AssessorSeverityResolver);
export { AssessorSeverityResolver };
//# sourceMappingURL=severity.resolver.js.map