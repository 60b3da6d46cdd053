import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { fixtureViewer } from "../../../features/testing/fixture-viewer.js";
import { graphForTest } from "../../../features/testing/graph-for-test.js";
import { documentOf } from "../../year/stage/document-of.js";
import { setAssignment } from "./set-assignment.js";
const roleOf = {
    ...{ trainee: "trainee", mentor: "mentor", lead: "lead-mentor", director: "hub-director" },
    ...{ administrator: "provider-admin", outsider: "exam-board" },
};
/** The graph as a sequence of commands meets it: over one database, as anybody, on any day. */
export class World {
    graph;
    /** Written work that is set for everybody. */
    assignmentId;
    #schema;
    #documents = new Map();
    /** How many answers there were. */
    answers = 0;
    constructor(graph, assignmentId) {
        this.graph = graph;
        this.assignmentId = assignmentId;
        this.#schema = buildGraphSchema();
    }
    static async open() {
        const graph = await graphForTest({ trainees: 6 });
        return new World(graph, await setAssignment(graph));
    }
    close() {
        return this.graph.close();
    }
    /** What a mutation is answered. */
    async perform(facts, act, by, input) {
        const text = this.#documents.get(act) ?? documentOf(this.#schema, act);
        this.#documents.set(act, text);
        this.answers += 1;
        return (await this.ask(facts, by, text, { input }))["answer"];
    }
    /** What a question is answered; an error is thrown. */
    async ask(facts, by, text, variables) {
        const viewer = { ...this.#viewer(facts, by), today: facts.today };
        const { data, errors } = await this.graph.ask(text, viewer, variables);
        if (errors)
            throw new Error(`${by} was answered ${JSON.stringify(errors)} to ${JSON.stringify(variables)}`);
        return JSON.parse(JSON.stringify(data));
    }
    #viewer({ cast }, by) {
        const viewer = fixtureViewer(roleOf[by]);
        if (by !== "trainee")
            return viewer;
        const personId = cast.traineePersonId;
        return { ...viewer, personId, scope: { ...viewer.scope, selfPersonId: personId } };
    }
}
//# sourceMappingURL=world.js.map