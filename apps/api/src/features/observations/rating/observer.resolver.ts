import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { ObservationType } from "../observation/observation.type.js";
import type { ShownObservation } from "../observation/show-observation.js";
import { observationGuards } from "../observations.guards.js";
import { observersOf, ratingsOf, sealsOf } from "./observer.loader.js";
import { ObserverType, type ShownObserver } from "./observer.type.js";
import { ObservationRatingType } from "./rating.type.js";
import { showObserver } from "./show-observer.js";

type Observers = readonly ShownObserver[];

/** The observers of observations. */
@Resolver(() => ObservationType)
export class ObservationObserversResolver {
  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [ObserverType], {
    description: "Who observes, in the order in which they were named.",
  })
  async observers(
    @Root() observations: readonly ShownObservation[],
    @Ctx() context: GraphContext,
  ): Promise<ShownObserver[][]> {
    const { personId } = viewerOf(context);
    const ids = observations.map(({ id }) => id);
    const lists = await loadAll(observersOf, ids, context);
    return observations.map((observation, at) =>
      (lists[at] ?? []).map((observer) => showObserver(observer, observation, personId)),
    );
  }
}

@Resolver(() => ObserverType)
export class ObserverResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The observer, without the name where it may not be seen.",
  })
  person(@Root() observers: Observers, @Ctx() context: GraphContext) {
    return peopleOf(
      observers.map((row) => ({ id: row.observerId, row })),
      { guards: observationGuards.Observer, part: "person" },
      context,
    );
  }

  @Costs({ assumedSize: 6 })
  @Batched()
  @FieldResolver(() => [ObservationRatingType], {
    nullable: true,
    description: "What they sealed, strand by strand; null while it is hidden: `sealed` says why.",
  })
  async ratings(@Root() observers: Observers, @Ctx() context: GraphContext) {
    const ids = observers.map(({ observationId, sealed }) => (sealed === null ? observationId : null));
    const lists = await loadAll(ratingsOf, ids, context);
    const bit = bitsOf(observationGuards.ObservationRating).evidence;
    return observers.map(({ observerId, sealed }, at) => {
      if (sealed !== null) return null;
      const own = (lists[at] ?? []).filter((rating) => rating.observerId === observerId);
      return own.map((row) => ((row.masked & bit) === 0 ? row : { ...row, evidence: null }));
    });
  }

  @Batched()
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What was hashed with the ratings: with it and the evidence anybody can check them against the hash. null while they are hidden.",
  })
  async salt(@Root() observers: Observers, @Ctx() context: GraphContext): Promise<(string | null)[]> {
    const ids = observers.map(({ observationId, sealed }) => (sealed === null ? observationId : null));
    const lists = await loadAll(sealsOf, ids, context);
    return observers.map(
      ({ observerId }, at) => (lists[at] ?? []).find((seal) => seal.observerId === observerId)?.salt ?? null,
    );
  }
}
