import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ObservationKind, Sealing } from "@reviewpoint/domain/observations";
import type { Performance } from "../../../graph/writing/action.js";
/** An observation as an action finds it. */
export interface ObservationToWrite {
    readonly id: string;
    readonly version: number;
    readonly kind: ObservationKind;
    readonly observedOn: IsoDate;
    readonly traineeId: string;
    readonly placementId: string;
    readonly schoolId: string;
    readonly plannedBy: string;
    readonly isWithdrawn: boolean;
    readonly replacedById: string | null;
    readonly observers: readonly Sealing[];
}
type Within = Pick<Performance, "unit" | "viewer">;
/** The observation with this id, and who has sealed; null where the provider has none. */
export declare function observationToWrite({ unit, viewer }: Within, id: string): Promise<ObservationToWrite | null>;
/** How the viewer is tied to the trainee of an observation: what an action's `ties` answers. */
export declare function tiesToObservation(performance: Within, id: string): Promise<readonly import("@reviewpoint/domain/access").Tie[]>;
export {};
