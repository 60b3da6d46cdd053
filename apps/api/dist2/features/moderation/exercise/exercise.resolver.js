var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { samplingPresets } from "@reviewpoint/domain/moderation";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { assignmentById } from "../../assignments/assignment/assignment.loader.js";
import { AssignmentType } from "../../assignments/assignment/assignment.type.js";
import { reviewPointById } from "../../judgements/review-point/review-point.loader.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { SamplingPolicyType } from "../policy/policy.type.js";
import { peopleUnmasked } from "../reading/people-unmasked.js";
import { ExerciseFilter } from "./exercise.input.js";
import { ExerciseStateEnum } from "./exercise-kind.enum.js";
import { exerciseById } from "./exercise.loader.js";
import { exerciseListing } from "./exercise.query.js";
import { stateOf } from "./exercise-state.js";
import { ExerciseConnection, ExerciseType } from "./exercise.type.js";
let ExerciseResolver = class ExerciseResolver {
    exercises(page, filter, context) {
        return readPage(context.read, exerciseListing(viewerOf(context), filter), page);
    }
    async exercise(id, context) {
        return isUuid(id) ? load(exerciseById, id, context) : null;
    }
    samplingPresets() {
        return samplingPresets;
    }
    state(exercises) {
        return exercises.map(stateOf);
    }
    cohort(exercises, context) {
        const ids = exercises.map(({ cohortId }) => cohortId);
        return loadAll(cohortById, ids, context);
    }
    reviewPoint(exercises, context) {
        const ids = exercises.map(({ reviewPointId }) => reviewPointId);
        return loadAll(reviewPointById, ids, context);
    }
    assignment(exercises, context) {
        const ids = exercises.map(({ assignmentId }) => assignmentId);
        return loadAll(assignmentById, ids, context);
    }
    async subjects(exercises, context) {
        const all = await subjectById.readAll(context);
        return exercises.map(({ subjectIds }) => subjectIds.flatMap((id) => all.get(id) ?? []));
    }
    openedBy(exercises, context) {
        const ids = exercises.map(({ openedBy }) => openedBy);
        return peopleUnmasked(ids, context);
    }
};
__decorate([
    Costs({ weight: 200 }),
    Query(() => ExerciseConnection, {
        description: "Exercises of moderation, the newest first. What is about people stands in their pieces.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("filter", () => ExerciseFilter, { nullable: true, description: "Which exercises; all without it." })),
    __param(2, Ctx())
], ExerciseResolver.prototype, "exercises", null);
__decorate([
    Query(() => ExerciseType, { nullable: true, description: "One exercise; null where there is none." }),
    __param(0, Arg("id", () => ID, { description: "The exercise's id." })),
    __param(1, Ctx())
], ExerciseResolver.prototype, "exercise", null);
__decorate([
    Costs({ assumedSize: 8 }),
    Query(() => [SamplingPolicyType], {
        description: "Sampling policies that are in use, with their sources, to begin from. None is a default.",
    })
], ExerciseResolver.prototype, "samplingPresets", null);
__decorate([
    Batched(),
    FieldResolver(() => ExerciseStateEnum, { description: "How far it has come." }),
    __param(0, Root())
], ExerciseResolver.prototype, "state", null);
__decorate([
    Batched(cohortById),
    FieldResolver(() => CohortType, { nullable: true, description: "The cohort whose work it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseResolver.prototype, "cohort", null);
__decorate([
    Batched(reviewPointById),
    FieldResolver(() => ReviewPointType, {
        nullable: true,
        description: "The review point; null for other kinds.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseResolver.prototype, "reviewPoint", null);
__decorate([
    Batched(),
    FieldResolver(() => AssignmentType, {
        nullable: true,
        description: "The written assignment; null for other kinds.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseResolver.prototype, "assignment", null);
__decorate([
    Costs({ assumedSize: 3 }),
    Batched(subjectById),
    FieldResolver(() => [SubjectType], { description: "Its subjects; none: all of them." }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseResolver.prototype, "subjects", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who opened it." }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseResolver.prototype, "openedBy", null);
ExerciseResolver = __decorate([
    Resolver(() => ExerciseType)
], ExerciseResolver);
export { ExerciseResolver };
//# sourceMappingURL=exercise.resolver.js.map