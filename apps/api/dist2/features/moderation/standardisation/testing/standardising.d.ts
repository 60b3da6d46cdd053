import type { Viewer } from "../../../../identity/index.js";
import type { Answered } from "../../../testing/acts/acting.js";
import type { GraphForTest } from "../../../testing/graph-for-test.js";
/** Four scripts with agreed marks. */
export declare const scripts: {
    label: string;
    agreed: string;
    document: string | null;
}[];
/** What is asked of an exercise after each act. */
export declare const shown = "id title opensOn closesOn version releasedOn ownVersion isLed\n  rule { tolerance leastScripts percentWithin meanWithin } scripts { id label document agreed }\n  participants { marked person { id name } marks { scriptId given difference isWithin }\n    result { readiness n withinTolerance meanDifference sentence } }";
/** Acts and questions about standardisation before an assignment of mathematics, in the graph that is open. */
export declare function standardising(graph: () => GraphForTest): {
    work: import("../../../assignments/testing/set-work.js").SettingWork;
    lead: Viewer;
    director: Viewer;
    moderator: Viewer;
    act: (name: string, input: object, viewer?: Viewer) => Promise<Answered>;
    done: (answer: Answered) => Answered;
    opening: (assignmentId: string, change?: object) => {
        assignmentId: string;
        title: string;
        opensOn: string;
        closesOn: string;
        scripts: {
            label: string;
            agreed: string;
            document: string | null;
        }[];
        participantIds: string[];
    };
    seen: (viewer: Viewer, id: string) => Promise<Answered>;
    set: (change?: object) => Promise<string>;
    /** An exercise that the lead mentor has opened before a new assignment. */
    opened(change?: object): Promise<Answered>;
    /** What somebody gives the first scripts. */
    marks(viewer: Viewer, id: string, given: readonly string[], change?: object): Promise<Answered>;
    release: (exercise: Answered, viewer?: Viewer) => Promise<Answered>;
};
/** What a test does with standardisation. */
export type Standardising = ReturnType<typeof standardising>;
