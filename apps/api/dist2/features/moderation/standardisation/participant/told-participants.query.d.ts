import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../../database/index.js";
import type { MessageSubject } from "../../../../graph/writing/outbox/message-kind.js";
/** An exercise of standardisation as who takes part is told of it. */
export interface ToldStandardisation {
    readonly title: string;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
    readonly isReleased: boolean;
    readonly participantIds: readonly string[];
}
/** The exercise that an act was about; null where there is none. */
export declare function standardisationTold(unit: ReadUnit, { standardisation }: MessageSubject): Promise<ToldStandardisation | null>;
