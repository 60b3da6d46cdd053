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
import { Costs } from "../../../../graph/limits/cost/costs.js";
import { Batched } from "../../../../graph/prefetch/batched.js";
import { gathered } from "../../../../graph/reading/by-key.js";
import { loadAll } from "../../../../graph/reading/load.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { personRowById } from "../../../partnership/person/person.loader.js";
import { PersonType } from "../../../partnership/person/person.type.js";
import { namedPerson, namelessPerson } from "../../../partnership/person/show-person.js";
import { reachesWholeThing } from "../../reading/whole-exercise.js";
import { StandardisationType } from "../exercise/standardisation.type.js";
import { seesAgreed, seesEverybody } from "../exercise/who-sees.js";
import { readAgreed, readScripts } from "../script/scripts-of.query.js";
import { readTrialMarks } from "../trial-mark/trial-marks-of.query.js";
import { StandardisationParticipantType } from "./participant.type.js";
import { readParticipants } from "./participants-of.query.js";
import { showParticipants } from "./show-participants.js";
const names = { act: "read-moderation", field: "assessor-name" };
/** Who takes part in exercises of standardisation. */
let StandardisationParticipantsResolver = class StandardisationParticipantsResolver {
    async participants(exercises, context) {
        const viewer = viewerOf(context);
        const ids = exercises.map(({ id }) => id);
        const released = exercises.filter((exercise) => exercise.releasedAt !== null && seesAgreed(viewer, exercise));
        const releasedIds = released.map(({ id }) => id);
        const [scripts, participants, marks, agreed] = await Promise.all([
            readScripts(ids, context),
            readParticipants(ids, context),
            readTrialMarks(ids, releasedIds, context),
            readAgreed(releasedIds, context),
        ]);
        const of = (rows) => gathered(ids, rows, ({ standardisationId }) => standardisationId);
        const [scriptsOf, participantsOf, marksOf, agreedOf] = [
            of(scripts),
            of(participants),
            of(marks),
            of(agreed),
        ];
        return exercises.map((exercise, at) => {
            const seesAll = seesEverybody(viewer, exercise);
            const isSeen = ({ personId }) => seesAll || personId === viewer.personId;
            const isNamed = reachesWholeThing(viewer, names, exercise);
            return showParticipants(exercise, {
                ...{ scripts: scriptsOf[at] ?? [], agreed: agreedOf[at] ?? [] },
                participants: (participantsOf[at] ?? []).filter(isSeen),
                marks: (marksOf[at] ?? []).filter(isSeen),
            }, (personId) => isNamed || personId === viewer.personId);
        });
    }
};
__decorate([
    Costs({ weight: 200, assumedSize: 10 }),
    Batched(),
    FieldResolver(() => [StandardisationParticipantType], {
        description: "Who takes part, in the order of their names: everybody for whoever leads, and for line managers when results are released; otherwise the viewer alone.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], StandardisationParticipantsResolver.prototype, "participants", null);
StandardisationParticipantsResolver = __decorate([
    Resolver(() => StandardisationType)
], StandardisationParticipantsResolver);
export { StandardisationParticipantsResolver };
let StandardisationParticipantResolver = class StandardisationParticipantResolver {
    async person(participants, context) {
        const ids = participants.map(({ personId }) => personId);
        const people = await loadAll(personRowById, ids, context);
        return people.map((person, at) => {
            if (person === null)
                return null;
            return participants[at]?.isNamed === true ? namedPerson(person) : namelessPerson(person, names);
        });
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who it is, without the name for whoever may not see assessors' names.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], StandardisationParticipantResolver.prototype, "person", null);
StandardisationParticipantResolver = __decorate([
    Resolver(() => StandardisationParticipantType)
], StandardisationParticipantResolver);
export { StandardisationParticipantResolver };
//# sourceMappingURL=participants.resolver.js.map