import { type ClassType } from "type-graphql";
import { type Batch } from "../../reading/load.js";
/** One thing that a payload shows, and how it is read by its id; null where the viewer may not see it. */
export interface PayloadField {
    readonly type: () => ClassType<object>;
    readonly by: Batch<string, object | null>;
    /** Whether it is a list of things. */
    readonly isList?: true;
    readonly description: string;
}
/** What a payload shows, by field. */
export type PayloadFields = Readonly<Record<string, PayloadField>>;
/** What the answer to every write that was done shows. */
export declare class RecordedType {
    readonly recorded: boolean;
}
/**
 * The name of a mutation's payload.
 * @example payloadName("grantRole") // => "GrantRolePayload"
 */
export declare const payloadName: (mutation: string) => string;
/** A name with its first letter in upper case. */
export declare const upperFirst: (name: string) => string;
/** The payload type of a mutation: each field is read by the ids that the action gave, or gave the first time. */
export declare function payloadType(mutation: string, shows: PayloadFields, shownOnce?: Readonly<Record<string, string>>): ClassType<object>;
