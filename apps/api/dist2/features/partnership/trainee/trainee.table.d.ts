import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { TraineeStatus } from "@reviewpoint/domain/partnership";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A person in training. */
export interface TraineeRow {
    readonly id: string;
    readonly personId: string;
    readonly cohortId: string;
    readonly hubId: string | null;
    readonly subjectId: string;
    /** Identifier given by the national register. */
    readonly registerId: string | null;
    /** The provider's own identifier. */
    readonly providerTraineeId: string | null;
    /** Teacher reference number: seven digits. */
    readonly trn: string | null;
    readonly status: TraineeStatus;
    readonly route: string | null;
    readonly startedOn: IsoDate;
    readonly expectedEndOn: IsoDate | null;
    readonly withdrawnOn: IsoDate | null;
    readonly deferredOn: IsoDate | null;
    readonly returnedOn: IsoDate | null;
    readonly awardedOn: IsoDate | null;
}
export declare const traineeTable: EntitySchema<Stored<TraineeRow>>;
