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
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { ObservationType } from "../observation/observation.type.js";
import { isKnown } from "../observation/show-observation.js";
import { observationGuards } from "../observations.guards.js";
import { copiesOf } from "./copy.loader.js";
import { formOf } from "./form-of.js";
import { CopyQuestionType, ObservationCopyType } from "./copy.type.js";
/** The written copies of observations. */
let ObservationCopiesResolver = class ObservationCopiesResolver {
    async questions(observations, context) {
        const settings = await settingsOf(viewerOf(context).today, context);
        return observations.map(({ kind }) => formOf(settings, kind));
    }
    async copies(observations, context) {
        const ids = observations.map(({ id }) => id);
        const lists = await loadAll(copiesOf, ids, context);
        const bit = bitsOf(observationGuards.ObservationCopy).answers;
        return observations.map(({ asOf }, at) => (lists[at] ?? [])
            .filter(({ sharedAt }) => isKnown(sharedAt, asOf))
            .map((row) => ((row.masked & bit) === 0 ? row : { ...row, answers: null }))
            .toReversed());
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [CopyQuestionType], {
        description: "The provider's form for the written copy of such an observation today; empty where nothing is asked.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationCopiesResolver.prototype, "questions", null);
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [ObservationCopyType], { description: "What was sent, the newest first." }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationCopiesResolver.prototype, "copies", null);
ObservationCopiesResolver = __decorate([
    Resolver(() => ObservationType)
], ObservationCopiesResolver);
export { ObservationCopiesResolver };
let ObservationCopyResolver = class ObservationCopyResolver {
    sharedBy(copies, context) {
        return peopleNamed(copies, "sharedBy", "sharedBy", context);
    }
    mentor(copies, context) {
        return peopleNamed(copies, "mentorId", "mentor", context);
    }
    tutor(copies, context) {
        return peopleNamed(copies, "tutorId", "tutor", context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "The observer who sent it." }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationCopyResolver.prototype, "sharedBy", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "The mentor to whom it went; null where the placement has none.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationCopyResolver.prototype, "mentor", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "The professional tutor to whom it went; null where the school has none.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationCopyResolver.prototype, "tutor", null);
ObservationCopyResolver = __decorate([
    Resolver(() => ObservationCopyType)
], ObservationCopyResolver);
export { ObservationCopyResolver };
const peopleNamed = (copies, column, part, context) => peopleOf(copies.map((row) => ({ id: row[column], row })), { guards: observationGuards.ObservationCopy, part }, context);
//# sourceMappingURL=copy.resolver.js.map