import type { Viewer } from "../../../identity/index.js";
import { type Answered } from "../../testing/acts/acting.js";
import type { GraphForTest } from "../../testing/graph-for-test.js";
/** A sampling policy for tests: four pieces, whatever is a concern of the rules left out. */
export declare const ownPolicy: {
    code: string;
    name: string;
    source: {
        title: string;
        confidence: string;
        statedOn: string;
    };
    passMark: null;
    size: {
        kind: string;
        pieces: number;
    };
    mustIncludes: never[];
    mustIncludesCount: string;
    minimums: never[];
    spread: never[];
    mayRelax: string[];
    escalation: {
        when: string;
        extendTo: string;
    }[];
};
/** An outcome policy for tests: nothing may differ, single marks may change, whole levels move together. */
export declare const ownOutcomes: {
    code: string;
    name: string;
    source: {
        title: string;
        confidence: string;
        statedOn: string;
    };
    tolerance: string;
    passMark: string;
    borderEscalates: boolean;
    singleMarks: string;
    adjustment: {
        leastPieces: number;
        mostSpread: string;
    };
};
/** What is asked of an exercise after each act. */
export declare const shown = "id kind title state version isBlind seedHash marksWhenCommitted seed sampled allotted judged\n  blindPieces stalePieces plans { id sequence population asked sampled planHash populationHash isAccepted }\n  acceptedPlan { id verification { holds seedMatches } }";
/** Acts and questions about exercises over the fixture's judgements of mathematics at the first review point. */
export declare function exercising(graph: GraphForTest): {
    ask: (text: string, viewer: Viewer, variables?: object) => Promise<Answered>;
    act: (name: string, input: object, viewer?: Viewer) => Promise<Answered>;
    done: (answer: Answered) => Answered;
    opening: (change: object) => {
        title: string;
        kind: string;
        cohortId: string;
        subjectIds: string[];
        reviewPointId: string;
        opensOn: string;
        closesOn: string;
        isBlind: boolean;
        policy: {
            code: string;
            name: string;
            source: {
                title: string;
                confidence: string;
                statedOn: string;
            };
            passMark: null;
            size: {
                kind: string;
                pieces: number;
            };
            mustIncludes: never[];
            mustIncludesCount: string;
            minimums: never[];
            spread: never[];
            mayRelax: string[];
            escalation: {
                when: string;
                extendTo: string;
            }[];
        };
        outcomePolicy: {
            code: string;
            name: string;
            source: {
                title: string;
                confidence: string;
                statedOn: string;
            };
            tolerance: string;
            passMark: string;
            borderEscalates: boolean;
            singleMarks: string;
            adjustment: {
                leastPieces: number;
                mostSpread: string;
            };
        };
    };
    step: (name: string, exercise: Answered, besides?: object, viewer?: Viewer) => Promise<any>;
    pieces: (viewer: Viewer, id: string, filter?: object) => Promise<Answered[]>;
    seen: (viewer: Viewer, id: string, fields?: string) => Promise<Answered>;
    judge: (viewer: Viewer, exerciseId: string, judgements: readonly object[]) => Promise<any>;
    leader: Viewer;
    opened: (change?: object) => Promise<any>;
    /** An exercise with an accepted sample, divided among these moderators. */
    allotted(change: object, moderators: readonly Viewer[]): Promise<Answered>;
    /** Every open piece of a moderator's desk, judged by what a function gives for its first mark. */
    judgedBy(viewer: Viewer, id: string, value: (first: number) => number): Promise<void>;
};
/** What a test does with exercises. */
export type Exercising = ReturnType<typeof exercising>;
