import { SchoolObservationsResolver } from "./observation/school-observations.resolver.js";
import { agreeObservation } from "./agreement/agree-observation.action.js";
import { AgreedStrandResolver, ObservationAgreementResolver, ObservationAgreementsResolver, } from "./agreement/agreement.resolver.js";
import { ObservationCopiesResolver, ObservationCopyResolver } from "./copy/copy.resolver.js";
import { shareObservation } from "./copy/share-observation.action.js";
import { TraineeCoverageResolver } from "./coverage/coverage.resolver.js";
import { ObservationResolver } from "./observation/observation.resolver.js";
import { PersonObservationsResolver } from "./observation/person-observations.resolver.js";
import { TraineeObservationsResolver } from "./observation/trainee-observations.resolver.js";
import { planObservation } from "./planning/plan-observation.action.js";
import { withdrawObservation } from "./planning/withdraw-observation.action.js";
import { ObservationWithdrawalResolver, ObservationWithdrawalsResolver, } from "./planning/withdrawal.resolver.js";
import { ObservationObserversResolver, ObserverResolver } from "./rating/observer.resolver.js";
import { ObservationRatingResolver } from "./rating/rating.resolver.js";
import { sealRating } from "./rating/seal-rating.action.js";
/** What the room adds to the graph. */
export const observationResolvers = [
    SchoolObservationsResolver,
    ObservationResolver,
    TraineeObservationsResolver,
    PersonObservationsResolver,
    ObservationObserversResolver,
    ObserverResolver,
    ObservationRatingResolver,
    ObservationAgreementsResolver,
    ObservationAgreementResolver,
    AgreedStrandResolver,
    ObservationCopiesResolver,
    ObservationCopyResolver,
    ObservationWithdrawalsResolver,
    ObservationWithdrawalResolver,
    TraineeCoverageResolver,
];
/** What can be done in the room. */
export const observationActions = [
    planObservation,
    sealRating,
    agreeObservation,
    shareObservation,
    withdrawObservation,
];
//# sourceMappingURL=index.js.map