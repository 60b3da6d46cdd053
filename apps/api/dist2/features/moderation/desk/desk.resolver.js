var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { personRowById } from "../../partnership/person/person.loader.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { namedPerson, namelessPerson } from "../../partnership/person/show-person.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { reachesWholeThing } from "../reading/whole-exercise.js";
import { ModeratorDeskType } from "./desk.type.js";
import { desksOf } from "./desks-of.query.js";
const names = { act: "read-moderation", field: "assessor-name" };
/** Who moderates an exercise. */
let ExerciseDesksResolver = class ExerciseDesksResolver {
    async moderators(exercises, context) {
        const viewer = viewerOf(context);
        const lists = await desksOf(exercises.map(({ id }) => id), context);
        return exercises.map((exercise, at) => {
            const isNamed = reachesWholeThing(viewer, names, exercise);
            return (lists[at] ?? []).map((desk) => ({ ...desk, isNamed }));
        });
    }
};
__decorate([
    Costs({ assumedSize: 5 }),
    Batched(),
    FieldResolver(() => [ModeratorDeskType], {
        description: "Who was named as moderator, whoever was named first coming first.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExerciseDesksResolver.prototype, "moderators", null);
ExerciseDesksResolver = __decorate([
    Resolver(() => ExerciseType)
], ExerciseDesksResolver);
export { ExerciseDesksResolver };
let DeskResolver = class DeskResolver {
    async moderator(desks, context) {
        const { personId } = viewerOf(context);
        const people = await loadAll(personRowById, desks.map(({ moderatorId }) => moderatorId), context);
        return people.map((person, at) => {
            if (person === null)
                return null;
            const isShown = desks[at]?.isNamed === true || person.id === personId;
            return isShown ? namedPerson(person) : namelessPerson(person, names);
        });
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who it is, without the name for whoever may not see it in all of the exercise.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], DeskResolver.prototype, "moderator", null);
DeskResolver = __decorate([
    Resolver(() => ModeratorDeskType)
], DeskResolver);
export { DeskResolver };
//# sourceMappingURL=desk.resolver.js.map