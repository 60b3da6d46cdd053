import type { SeenThing } from "@reviewpoint/domain/access";
import { type Sql } from "sql-template-tag";
import type { Viewer } from "../../../identity/index.js";
/** A kind of thing that a file can be evidence of. */
export interface LinkedThing {
    /** What it is called when there is none. */
    readonly what: string;
    /** The column of a link that names it. */
    readonly column: Sql;
    /** Where it is kept: a table under the name `thing`, with its trainee's id. */
    readonly from: Sql;
    /** What somebody has to be allowed who links to it, or has a file that is linked to it. */
    readonly reading: SeenThing;
    /** What else makes a link to it readable. */
    readonly also?: (viewer: Viewer) => Sql;
}
/** A meeting's first draft is its author's own. */
declare const isNoOthersDraft: (viewer: Viewer) => Sql;
/** Every kind of thing that a file can be evidence of, by the name of its id in the graph. */
export declare const linkedThings: {
    readonly judgementId: {
        readonly what: string;
        readonly column: Sql;
        readonly from: Sql;
        readonly reading: {
            readonly act: "read-judgement";
            readonly field: "evidence";
        };
    };
    readonly observationCopyId: {
        readonly what: string;
        readonly column: Sql;
        readonly from: Sql;
        readonly reading: {
            readonly act: "read-observation";
            readonly field: "evidence";
        };
    };
    readonly targetId: {
        readonly what: string;
        readonly column: Sql;
        readonly from: Sql;
        readonly reading: {
            readonly act: "read-targets";
        };
    };
    readonly meetingId: {
        readonly what: string;
        readonly column: Sql;
        readonly from: Sql;
        readonly reading: {
            act: "read-meetings";
        };
        readonly also: typeof isNoOthersDraft;
    };
    readonly concernId: {
        readonly what: string;
        readonly column: Sql;
        readonly from: Sql;
        readonly reading: {
            readonly act: "read-concerns";
        };
    };
};
/** The name of a thing's id in the graph. */
export type LinkedId = keyof typeof linkedThings;
export {};
