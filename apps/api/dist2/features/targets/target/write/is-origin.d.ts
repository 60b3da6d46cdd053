import type { TargetOrigin } from "@reviewpoint/domain/targets";
import type { ReadUnit } from "../../../../database/index.js";
/** What a target is said to come out of. */
interface NamedOrigin {
    readonly traineeId: string;
    readonly originKind: TargetOrigin;
    readonly originId: string;
}
/** Whether a trainee's target may come out of this: there is such a thing, and it is of this trainee. */
export declare function isOrigin(unit: ReadUnit, providerId: string, { traineeId, originKind, originId }: NamedOrigin): Promise<boolean>;
export {};
