var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Costs } from "../../../../graph/limits/cost/costs.js";
import { Batched } from "../../../../graph/prefetch/batched.js";
import { gathered } from "../../../../graph/reading/by-key.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../../graph/reading/load.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { assignmentById } from "../../../assignments/assignment/assignment.loader.js";
import { AssignmentType } from "../../../assignments/assignment/assignment.type.js";
import { PersonType } from "../../../partnership/person/person.type.js";
import { subjectById } from "../../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../../partnership/subject/subject.type.js";
import { peopleUnmasked } from "../../reading/people-unmasked.js";
import { standardisationById } from "./standardisation.loader.js";
import { readOwnStandardisations, readStandardisations, } from "./standardisation.query.js";
import { StandardisationType } from "./standardisation.type.js";
import { leads } from "./who-sees.js";
let StandardisationResolver = class StandardisationResolver {
    async standardisation(id, context) {
        return isUuid(id) ? load(standardisationById, id, context) : null;
    }
    ownStandardisations(context) {
        return readOwnStandardisations(context);
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
    isLed(exercises, context) {
        const viewer = viewerOf(context);
        return exercises.map((exercise) => leads(viewer, exercise));
    }
};
__decorate([
    Query(() => StandardisationType, {
        nullable: true,
        description: "One exercise of standardisation; null where there is none that the viewer may see.",
    }),
    __param(0, Arg("id", () => ID, { description: "The exercise's id." })),
    __param(1, Ctx())
], StandardisationResolver.prototype, "standardisation", null);
__decorate([
    Costs({ assumedSize: 4 }),
    Query(() => [StandardisationType], {
        description: "The exercises of standardisation that the viewer has opened or takes part in, the newest first.",
    }),
    __param(0, Ctx())
], StandardisationResolver.prototype, "ownStandardisations", null);
__decorate([
    Batched(),
    FieldResolver(() => AssignmentType, {
        nullable: true,
        description: "The assignment whose marking is standardised.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], StandardisationResolver.prototype, "assignment", null);
__decorate([
    Costs({ assumedSize: 3 }),
    Batched(subjectById),
    FieldResolver(() => [SubjectType], { description: "The subjects that it is about; none: all of them." }),
    __param(0, Root()),
    __param(1, Ctx())
], StandardisationResolver.prototype, "subjects", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who opened it." }),
    __param(0, Root()),
    __param(1, Ctx())
], StandardisationResolver.prototype, "openedBy", null);
__decorate([
    Batched(),
    FieldResolver(() => Boolean, {
        description: "Whether the viewer leads it: changes it, sees how far others are, and releases results.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], StandardisationResolver.prototype, "isLed", null);
StandardisationResolver = __decorate([
    Resolver(() => StandardisationType)
], StandardisationResolver);
export { StandardisationResolver };
/** The exercises that stand before the marking of assignments. */
let AssignmentStandardisationsResolver = class AssignmentStandardisationsResolver {
    async standardisations(assignments, context) {
        const ids = assignments.map(({ id }) => id);
        return gathered(ids, await readStandardisations("assignment", ids, context), ({ assignmentId }) => assignmentId);
    }
};
__decorate([
    Costs({ weight: 100, assumedSize: 3 }),
    Batched(),
    FieldResolver(() => [StandardisationType], {
        description: "Exercises of standardisation before its marking that the viewer may see, the newest first.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentStandardisationsResolver.prototype, "standardisations", null);
AssignmentStandardisationsResolver = __decorate([
    Resolver(() => AssignmentType)
], AssignmentStandardisationsResolver);
export { AssignmentStandardisationsResolver };
//# sourceMappingURL=standardisation.resolver.js.map