import type { AssignmentKind } from "@reviewpoint/domain/moderation";
/** The kinds of assignment of the fixture's provider. */
export declare const fixtureKinds: readonly AssignmentKind[];
