import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { StandardisationRule } from "@reviewpoint/domain/moderation";
import type { KnownStandardisation } from "./standardisation.query.js";
export declare class StandardisationRuleType implements StandardisationRule {
    readonly tolerance: string;
    readonly leastScripts: number;
    readonly percentWithin: number;
    readonly meanWithin: string;
}
export declare class StandardisationType implements Pick<KnownStandardisation, "id" | "title" | "opensOn" | "closesOn" | "rule" | "openedAt" | "releasedOn" | "ownVersion" | "version"> {
    readonly id: string;
    readonly title: string;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
    readonly rule: StandardisationRule;
    readonly openedAt: IsoInstant;
    readonly releasedOn: IsoDate | null;
    readonly ownVersion: number | null;
    readonly version: number;
}
