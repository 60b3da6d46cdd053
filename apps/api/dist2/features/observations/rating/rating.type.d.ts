import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { RatingRow } from "./rating.table.js";
export declare class ObservationRatingType implements Pick<OfObservation<RatingRow>, "evidence"> {
    readonly evidence: string | null;
    readonly hidden: readonly HiddenType[];
}
