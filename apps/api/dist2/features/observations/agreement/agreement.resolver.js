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
import { levelById } from "../../framework/level/level.loader.js";
import { LevelType } from "../../framework/level/level.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { isKnown } from "../observation/show-observation.js";
import { observationGuards } from "../observations.guards.js";
import { agreedStrandsOf, agreementsOf } from "./agreement.loader.js";
import { AgreedStrandType, ObservationAgreementType } from "./agreement.type.js";
/** What was agreed of observations, as of the instant that was asked for; the newest first. */
async function agreements(observations, context) {
    const ids = observations.map(({ id }) => id);
    const lists = await loadAll(agreementsOf, ids, context);
    const bit = bitsOf(observationGuards.ObservationAgreement).nextStepForTrainee;
    return observations.map(({ asOf }, at) => {
        const known = (lists[at] ?? []).filter(({ recordedAt }) => isKnown(recordedAt, asOf));
        return known.toReversed().map((row, place) => {
            const steps = (row.masked & bit) === 0 ? {} : { nextStepForTrainee: null, nextStepForMentor: null };
            return { ...row, ...steps, isCurrent: place === 0 };
        });
    });
}
/** The agreements of observations. */
let ObservationAgreementsResolver = class ObservationAgreementsResolver {
    async agreement(observations, context) {
        return (await agreements(observations, context)).map(([newest]) => newest ?? null);
    }
    agreements(observations, context) {
        return agreements(observations, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => ObservationAgreementType, {
        nullable: true,
        description: "What the observers agreed on; null until they have.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationAgreementsResolver.prototype, "agreement", null);
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [ObservationAgreementType], {
        description: "Every agreement, superseded ones too, the newest first.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationAgreementsResolver.prototype, "agreements", null);
ObservationAgreementsResolver = __decorate([
    Resolver(() => ObservationType)
], ObservationAgreementsResolver);
export { ObservationAgreementsResolver };
let ObservationAgreementResolver = class ObservationAgreementResolver {
    agreedBy(given, context) {
        return peopleOf(given.map((row) => ({ id: row.agreedBy, row })), { guards: observationGuards.ObservationAgreement, part: "agreedBy" }, context);
    }
    async strands(given, context) {
        const ids = given.map(({ observationId }) => observationId);
        const lists = await loadAll(agreedStrandsOf, ids, context);
        const bit = bitsOf(observationGuards.AgreedStrand).reason;
        return given.map(({ id }, at) => (lists[at] ?? [])
            .filter(({ agreementId }) => agreementId === id)
            .map((row) => ((row.masked & bit) === 0 ? row : { ...row, reason: null })));
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "The observer who recorded it." }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationAgreementResolver.prototype, "agreedBy", null);
__decorate([
    Costs({ assumedSize: 6 }),
    Batched(),
    FieldResolver(() => [AgreedStrandType], { description: "The levels, strand by strand." }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationAgreementResolver.prototype, "strands", null);
ObservationAgreementResolver = __decorate([
    Resolver(() => ObservationAgreementType)
], ObservationAgreementResolver);
export { ObservationAgreementResolver };
let AgreedStrandResolver = class AgreedStrandResolver {
    strand(strands, context) {
        const ids = strands.map(({ strandId }) => strandId);
        return loadAll(strandById, ids, context);
    }
    level(strands, context) {
        const ids = strands.map(({ levelId }) => levelId);
        return loadAll(levelById, ids, context);
    }
};
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, { description: "The strand." }),
    __param(0, Root()),
    __param(1, Ctx())
], AgreedStrandResolver.prototype, "strand", null);
__decorate([
    Batched(levelById),
    FieldResolver(() => LevelType, { description: "The level." }),
    __param(0, Root()),
    __param(1, Ctx())
], AgreedStrandResolver.prototype, "level", null);
AgreedStrandResolver = __decorate([
    Resolver(() => AgreedStrandType)
], AgreedStrandResolver);
export { AgreedStrandResolver };
//# sourceMappingURL=agreement.resolver.js.map