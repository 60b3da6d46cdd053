import type { AccessAct, Tie } from "@reviewpoint/domain/access";
import type { ClassType } from "type-graphql";
import type { WriteUnit } from "../../database/index.js";
import type { Viewer } from "../../identity/index.js";
import type { GraphContext } from "../context.js";
import type { AuditKind } from "../auditing/tables/audit-entry.table.js";
import type { Refused, RefusalOf, WriteRefusalCode } from "../refusals/writes/write-refusal.js";
import type { Held } from "./hold.js";
import type { PayloadFields } from "./mutation/payload.type.js";
import type { WriteInput } from "./mutation/write.input.js";
/** Refusals that every action can meet without naming them. */
export type AlwaysPossible = "not-allowed" | "key-reused";
/** What an action works with: one transaction of the viewer's provider, and time and chance. */
export interface Performance<Code extends WriteRefusalCode = WriteRefusalCode> {
    readonly unit: WriteUnit;
    readonly viewer: Viewer;
    /** The instant of the act, ISO 8601 in UTC. */
    readonly now: string;
    readonly newId: () => string;
    /** What was prepared before the transaction, where the action prepares something. */
    readonly prepared?: unknown;
    /** Says no. The path leads into the input, e.g. `refuse({ code: "name-missing" }, "givenNames")`. */
    refuse<Refusal extends RefusalOf<Code>>(refusal: Refusal, ...path: readonly string[]): Refused<Refusal>;
}
/** What an action has done. */
export interface Effect<Fields extends PayloadFields> {
    /** The ids of what was made or changed, under the names of the payload's fields. */
    readonly ids: {
        readonly [Name in keyof Fields]: string | readonly string[];
    };
    /** Ids of the trainees whom it is about. */
    readonly about?: readonly string[];
    /** What the audit trail keeps beside the input, e.g. what stood there before. */
    readonly facts?: Readonly<Record<string, unknown>>;
    /** What is shown once and stored nowhere, under the names of `shownOnce`. */
    readonly once?: Readonly<Record<string, string>>;
}
/** One mutation: a verb of the trade. Whatever it needs besides its own rule is the grammar's. */
export interface Action<Input extends WriteInput, Fields extends PayloadFields, Code extends WriteRefusalCode> {
    /** The mutation's name, e.g. `grantRole`; also its name in the audit trail and the outbox. */
    readonly name: string;
    readonly description: string;
    readonly input: ClassType<Input>;
    /** What the answer shows, by field: each is read by its id after the write. */
    readonly shows: Fields;
    /** Secrets of the answer that are shown once, each with its description. */
    readonly shownOnce?: Readonly<Record<string, string>>;
    /** What it can be refused for, besides `not-allowed` and `key-reused`. */
    readonly refusals: readonly Code[];
    /** The act of the access tables that the viewer must be allowed. */
    readonly right: AccessAct;
    /** How the viewer is tied to what the input names; without it, the roles count for the provider as a whole. */
    ties?(performance: Performance, input: Input): Promise<readonly Tie[]>;
    /**
     * What the action's rule rests on and what it changes: no other act that holds the same begins before this one has
     * ended. An action that holds is read committed.
     */
    holds?(input: Input): Held;
    /**
     * Without `holds`, `serializable` unless said. `read committed` does not collide with what others write beside, and is
     * right where a constraint of the database or a conditional change holds every invariant of the action.
     */
    readonly isolation?: "serializable" | "read committed";
    /** `write` unless said. */
    readonly kind?: AuditKind;
    /**
     * Reads what takes longer than a transaction should, or several, before the one that writes: as the viewer may read it.
     * What it gives is the performance's `prepared`.
     */
    prepare?(context: GraphContext, input: Input): Promise<unknown>;
    /** Fields of the input that the audit trail does not keep: the record itself is better protected. */
    readonly confined?: readonly string[];
    /** Load, ask the domain, save. What it wrote before refusing is undone. */
    perform(performance: Performance<Code>, input: Input): Promise<Effect<Fields> | Refused<RefusalOf<Code>>>;
}
/** Declares a mutation; nothing but type inference. */
export declare function action<Input extends WriteInput, const Fields extends PayloadFields, const Code extends WriteRefusalCode>(declared: Action<Input, Fields, Code> & {
    readonly confined?: readonly (keyof Input & string)[];
}): Action<Input, Fields, Code>;
/** Any action, where its own types do not matter. */
export type AnyAction = Action<WriteInput, PayloadFields, WriteRefusalCode>;
/** Whether what came of an action, or of a part of it, is a refusal. */
export declare function isRefused<Outcome extends object>(outcome: Outcome): outcome is Extract<Outcome, {
    readonly refusal: unknown;
}>;
