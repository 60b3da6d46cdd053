import type { Viewer } from "../../../identity/index.js";
import { type Acting, type Answered } from "../../testing/acts/acting.js";
import type { GraphForTest } from "../../testing/graph-for-test.js";
/** Days around the fixture's today, 2026-02-03: marking is open. */
export declare const days: {
    handInBy: string;
    markingOpensOn: string;
    markingClosesOn: string;
    moderationOpensOn: string;
    moderationClosesOn: string;
    releaseOn: string;
};
/** The mark form and the feedback form, filled. */
export declare const grounds: {
    question: string;
    answer: string;
}[];
export declare const feedbackAnswers: {
    question: string;
    answer: string;
}[];
/** The same viewer on another day. */
export declare const on: (today: string, viewer: Viewer) => Viewer;
/** Acts and questions about assignments of the fixture's current cohort. */
export interface SettingWork extends Acting {
    /** Sets an assignment and gives its id. */
    set(change?: object): Promise<string>;
    /** The piece of work of the n-th trainee, from 0. */
    pieceOf(assignmentId: string, n: number): Promise<string>;
    handIn(assignmentId: string, n: number, receivedOn?: string, viewer?: Viewer): Promise<Answered>;
    allot(pieceIds: readonly string[], markerId?: string, viewer?: Viewer): Promise<Answered>;
    mark(pieceId: string, value: string | null, change?: object, viewer?: Viewer): Promise<Answered>;
    feedback(pieceId: string, change?: object, viewer?: Viewer): Promise<Answered>;
    /** A piece of work as a viewer sees it. */
    seen(pieceId: string, viewer: Viewer): Promise<Answered>;
    /** One that is handed in, allotted and marked by the lead mentor, with feedback. */
    marked(assignmentId: string, n: number, value: string): Promise<string>;
}
/** Works with assignments in the graph that is open while the tests run. */
export declare function settingWork(graph: () => GraphForTest): SettingWork;
export declare const items = "... on ItemsRefused { items { __typename code path } }";
