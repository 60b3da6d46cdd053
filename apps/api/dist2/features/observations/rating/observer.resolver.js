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
import { ObservationType } from "../observation/observation.type.js";
import { observationGuards } from "../observations.guards.js";
import { observersOf, ratingsOf, sealsOf } from "./observer.loader.js";
import { ObserverType } from "./observer.type.js";
import { ObservationRatingType } from "./rating.type.js";
import { showObserver } from "./show-observer.js";
/** The observers of observations. */
let ObservationObserversResolver = class ObservationObserversResolver {
    async observers(observations, context) {
        const { personId } = viewerOf(context);
        const ids = observations.map(({ id }) => id);
        const lists = await loadAll(observersOf, ids, context);
        return observations.map((observation, at) => (lists[at] ?? []).map((observer) => showObserver(observer, observation, personId)));
    }
};
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [ObserverType], {
        description: "Who observes, in the order in which they were named.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationObserversResolver.prototype, "observers", null);
ObservationObserversResolver = __decorate([
    Resolver(() => ObservationType)
], ObservationObserversResolver);
export { ObservationObserversResolver };
let ObserverResolver = class ObserverResolver {
    person(observers, context) {
        return peopleOf(observers.map((row) => ({ id: row.observerId, row })), { guards: observationGuards.Observer, part: "person" }, context);
    }
    async ratings(observers, context) {
        const ids = observers.map(({ observationId, sealed }) => (sealed === null ? observationId : null));
        const lists = await loadAll(ratingsOf, ids, context);
        const bit = bitsOf(observationGuards.ObservationRating).evidence;
        return observers.map(({ observerId, sealed }, at) => {
            if (sealed !== null)
                return null;
            const own = (lists[at] ?? []).filter((rating) => rating.observerId === observerId);
            return own.map((row) => ((row.masked & bit) === 0 ? row : { ...row, evidence: null }));
        });
    }
    async salt(observers, context) {
        const ids = observers.map(({ observationId, sealed }) => (sealed === null ? observationId : null));
        const lists = await loadAll(sealsOf, ids, context);
        return observers.map(({ observerId }, at) => (lists[at] ?? []).find((seal) => seal.observerId === observerId)?.salt ?? null);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "The observer, without the name where it may not be seen.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObserverResolver.prototype, "person", null);
__decorate([
    Costs({ assumedSize: 6 }),
    Batched(),
    FieldResolver(() => [ObservationRatingType], {
        nullable: true,
        description: "What they sealed, strand by strand; null while it is hidden: `sealed` says why.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObserverResolver.prototype, "ratings", null);
__decorate([
    Batched(),
    FieldResolver(() => String, {
        nullable: true,
        description: "What was hashed with the ratings: with it and the evidence anybody can check them against the hash. null while they are hidden.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObserverResolver.prototype, "salt", null);
ObserverResolver = __decorate([
    Resolver(() => ObserverType)
], ObserverResolver);
export { ObserverResolver };
//# sourceMappingURL=observer.resolver.js.map