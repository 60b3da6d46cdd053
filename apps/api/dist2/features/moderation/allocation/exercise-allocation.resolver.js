var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { subjectsWithoutModerator, unallottedSentence, } from "@reviewpoint/domain/moderation";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { reachesWhole } from "../reading/whole-exercise.js";
import { lastUnallotted } from "./last-unallotted.query.js";
let UnallottedPieceType = class UnallottedPieceType {
    pieceKey;
    sentence;
};
__decorate([
    Field(() => String, { description: "The piece's key." })
], UnallottedPieceType.prototype, "pieceKey", void 0);
__decorate([
    Field(() => String, { description: "What stands against each moderator, and what to do, as a sentence." })
], UnallottedPieceType.prototype, "sentence", void 0);
UnallottedPieceType = __decorate([
    ObjectType("UnallottedPiece", {
        description: "A piece that nobody could be given, and what stands against each moderator.",
        simpleResolvers: true,
    })
], UnallottedPieceType);
export { UnallottedPieceType };
/** What could be given to nobody when pieces were last divided. */
let ExerciseAllocationResolver = class ExerciseAllocationResolver {
    async unallotted(exercises, context) {
        const lists = await this.#lists(exercises, context);
        return lists.map((list) => {
            const ids = [...new Set(list.flatMap(({ because }) => because.map((one) => one.moderatorId)))].sort();
            const name = (id) => `moderator ${ids.indexOf(id) + 1}`;
            return list.map((one) => ({ pieceKey: one.pieceId, sentence: unallottedSentence(one, name) }));
        });
    }
    async subjectsWithoutModerator(exercises, context) {
        const lists = await this.#lists(exercises, context);
        const subjects = await subjectById.readAll(context);
        return lists.map((list) => subjectsWithoutModerator(list).map((id) => subjects.get(id)?.name ?? id));
    }
    async #lists(exercises, context) {
        const viewer = viewerOf(context);
        const seen = exercises.filter((one) => reachesWhole(viewer, "plan-moderation", one)).map(({ id }) => id);
        const found = seen.length === 0 ? new Map() : await lastUnallotted(seen, context);
        return exercises.map(({ id }) => found.get(id) ?? []);
    }
};
__decorate([
    Costs({ assumedSize: 5 }),
    Batched(),
    FieldResolver(() => [UnallottedPieceType], {
        description: "Pieces that nobody could be given when they were last divided. Empty for who does not plan.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseAllocationResolver.prototype, "unallotted", null);
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [String], {
        description: "Names of subjects of which no piece could be given to anybody: nobody who is named judges them.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseAllocationResolver.prototype, "subjectsWithoutModerator", null);
ExerciseAllocationResolver = __decorate([
    Resolver(() => ExerciseType)
], ExerciseAllocationResolver);
export { ExerciseAllocationResolver };
//# sourceMappingURL=exercise-allocation.resolver.js.map