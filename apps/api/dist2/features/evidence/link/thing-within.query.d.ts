import type { Performance } from "../../../graph/writing/action.js";
import type { LastLink } from "../../recovery/concern/linked-evidence.query.js";
import { type LinkedId } from "./linked-things.js";
type Within = Pick<Performance, "unit" | "viewer">;
/** Whether there is a thing about this trainee that the viewer may read. */
export declare function isThingOf({ unit, viewer }: Within, name: LinkedId, id: string, traineeId: string): Promise<boolean>;
/** Whether a concern is about welfare. */
export declare function isAboutWelfare({ unit, viewer }: Within, concernId: string): Promise<boolean>;
/** The step by which a target was closed; null while it is open. */
export declare function closingOf({ unit, viewer }: Within, targetId: string): Promise<number | null>;
/** The viewer's file that an action names; null for one that is gone, on its way, or somebody else's. */
export declare function ownFile({ unit, viewer }: Within, id: string): Promise<{
    traineeId: string;
} | null>;
/** The trainee about whom a file is, whoever added it: the right to link it is asked about them. */
export declare function traineeOfFile({ unit, viewer }: Within, id: string): Promise<string | null>;
/** The last link by which a file is evidence of this, or was; null where it was never linked. */
export declare function lastLinkOf({ unit, viewer }: Within, fileId: string, name: LinkedId, id: string): Promise<LastLink | null>;
export {};
