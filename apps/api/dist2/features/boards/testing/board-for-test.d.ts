import type { Viewer } from "../../../identity/index.js";
import type { GraphForTest } from "../../testing/graph-for-test.js";
/** What is asked of a board after each act. */
export declare const shownBoard = "board { id name heldOn stage version closedAt quorum { least seats }\n  members { personId person { name } seat isPresent hasDeclared interests { id kind account school { id } } }\n  items { id position kind subjectId trainee { id } assessor { id name }\n    quorum { isQuorate deciding conflicted short missingSeats }\n    decision { id kind reason decidedBy conflicted correctsId } decisions { id } }\n  actions { id what dueOn doneOn account owner { name } }\n  minutes { sequence words correction isSigned signatures { person { name } signedOn } writtenBy { name } }\n  checklist { question state left of sentence } cohorts { code } }";
type Answer = any;
/** The chair, two members and an external member of the boards of tests, by person. */
export declare const seats: {
    chair: string;
    member: string;
    lead: string;
    external: string;
};
export declare const leader: Viewer;
export declare const boardMember: Viewer;
/** Boards of the fixture's current cohort, in short. */
export declare function boardForTest(graph: GraphForTest): {
    act: (name: string, input: object, viewer?: Viewer) => Promise<Answer>;
    done: (name: string, input: object, viewer?: Viewer) => Promise<Answer>;
    call: (change?: object, viewer?: Viewer) => Promise<any>;
    ask: (viewer: Viewer, id: string, asOf?: string | null) => Promise<Answer>;
};
export {};
