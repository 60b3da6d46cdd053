import { SchoolObservationsResolver } from "./observation/school-observations.resolver.js";
import { AgreedStrandResolver, ObservationAgreementResolver, ObservationAgreementsResolver } from "./agreement/agreement.resolver.js";
import { ObservationCopiesResolver, ObservationCopyResolver } from "./copy/copy.resolver.js";
import { TraineeCoverageResolver } from "./coverage/coverage.resolver.js";
import { ObservationResolver } from "./observation/observation.resolver.js";
import { PersonObservationsResolver } from "./observation/person-observations.resolver.js";
import { TraineeObservationsResolver } from "./observation/trainee-observations.resolver.js";
import { ObservationWithdrawalResolver, ObservationWithdrawalsResolver } from "./planning/withdrawal.resolver.js";
import { ObservationObserversResolver, ObserverResolver } from "./rating/observer.resolver.js";
import { ObservationRatingResolver } from "./rating/rating.resolver.js";
/** What the room adds to the graph. */
export declare const observationResolvers: readonly [typeof SchoolObservationsResolver, typeof ObservationResolver, typeof TraineeObservationsResolver, typeof PersonObservationsResolver, typeof ObservationObserversResolver, typeof ObserverResolver, typeof ObservationRatingResolver, typeof ObservationAgreementsResolver, typeof ObservationAgreementResolver, typeof AgreedStrandResolver, typeof ObservationCopiesResolver, typeof ObservationCopyResolver, typeof ObservationWithdrawalsResolver, typeof ObservationWithdrawalResolver, typeof TraineeCoverageResolver];
/** What can be done in the room. */
export declare const observationActions: readonly [import("../../graph/writing/action.js").Action<import("./planning/plan-observation.input.js").PlanObservationInput, {
    readonly observation: {
        readonly type: () => typeof import("./observation/observation.type.js").ObservationType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "follows-no-joint-observation" | "mentor-missing" | "mentor-not-observed" | "not-found" | "not-placed-there" | "nothing-to-replace" | "observer-is-observed" | "observer-twice" | "observers-wrong">, import("../../graph/writing/action.js").Action<import("./rating/seal-rating.input.js").SealRatingInput, {
    readonly observation: {
        readonly type: () => typeof import("./observation/observation.type.js").ObservationType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "already-sealed" | "already-withdrawn" | "kind-not-rated" | "level-unknown" | "not-an-observer" | "not-found" | "observed-later" | "ratings-missing" | "strand-rated-twice" | "strand-unknown">, import("../../graph/writing/action.js").Action<import("./agreement/agree-observation.input.js").AgreeObservationInput, {
    readonly observation: {
        readonly type: () => typeof import("./observation/observation.type.js").ObservationType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "already-withdrawn" | "conflict" | "difference-unexplained" | "level-unknown" | "next-step-missing" | "not-an-observer" | "not-found" | "not-revealed" | "strand-not-rated" | "strand-rated-twice" | "strands-not-agreed">, import("../../graph/writing/action.js").Action<import("./copy/share-observation.input.js").ShareObservationInput, {
    readonly observation: {
        readonly type: () => typeof import("./observation/observation.type.js").ObservationType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "already-withdrawn" | "answer-missing" | "conflict" | "not-agreed" | "not-an-observer" | "not-found" | "question-twice" | "question-unknown">, import("../../graph/writing/action.js").Action<import("./planning/plan-observation.input.js").WithdrawObservationInput, {
    readonly observation: {
        readonly type: () => typeof import("./observation/observation.type.js").ObservationType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "already-withdrawn" | "conflict" | "not-an-observer" | "not-found" | "reason-missing">];
