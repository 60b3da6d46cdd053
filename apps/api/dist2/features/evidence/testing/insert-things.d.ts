import type { Database } from "../../../database/index.js";
/** Things about the fixture's first trainee that files can be evidence of, and some that they cannot. */
export declare const things: {
    readonly judgementId: string;
    readonly observationCopyId: string;
    readonly targetId: string;
    readonly meetingId: string;
    readonly concernId: string;
    readonly openTargetId: string;
    readonly welfareConcernId: string;
    readonly draftMeetingId: string;
};
/** Inserts them. */
export declare function insertThings(database: Database): Promise<void>;
