/** An exercise that is on, as whoever plans it goes on with it: at the version that they saw last. */
export class ExerciseOnStage {
    id;
    #stage;
    #planner;
    #version;
    constructor(stage, planner, { id, version }) {
        [this.#stage, this.#planner, this.id, this.#version] = [stage, planner, id, version];
    }
    /** The planner takes it a step on. */
    async step(act, besides = {}) {
        const seen = { exerciseId: this.id, expectedVersion: this.#version };
        const done = await this.#stage.act(act, this.#planner, { ...seen, ...besides });
        this.#version = done?.["exercise"]?.version ?? this.#version;
        return done;
    }
    /** What somebody sees of it; the planner unless said. */
    async seen(fields, by = this.#planner) {
        const text = `query ($id: ID!) { exercise(id: $id) { ${fields} } }`;
        return (await this.#stage.ask(by, text, { id: this.id }))["exercise"];
    }
    /** Its pieces as somebody sees them, page by page. */
    pieces(filter, fields, by = this.#planner) {
        return piecesOf(this.#stage, by, this.id, { filter, fields });
    }
}
/** The pieces of an exercise as somebody sees them. */
export async function piecesOf(stage, by, id, { filter, fields }) {
    const all = [];
    const text = `query ($id: ID!, $filter: ModerationPieceFilter, $after: String) { exercise(id: $id) {
    pieces(first: 50, filter: $filter, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`;
    for (let after = null;;) {
        const { exercise } = (await stage.ask(by, text, { id, filter, after }));
        all.push(...exercise.pieces.nodes);
        if (!exercise.pieces.pageInfo.hasNextPage)
            return all;
        after = exercise.pieces.pageInfo.endCursor;
    }
}
//# sourceMappingURL=exercise-on-stage.js.map