/** A board that was called, as those who keep it and sit on it go on with it. */
export class BoardOnStage {
    id;
    #stage;
    #keeper;
    #version;
    constructor(stage, keeper, { id, version }) {
        [this.#stage, this.#keeper, this.id, this.#version] = [stage, keeper, id, version];
    }
    /** An act that names the version that was seen; by the keeper unless said. */
    step(act, besides = {}, by = this.#keeper) {
        return this.add(act, { expectedVersion: this.#version, ...besides }, by);
    }
    /** An act that adds to what there is, whatever the version. */
    async add(act, besides, by = this.#keeper) {
        const done = await this.#stage.act(act, by, { boardId: this.id, ...besides });
        this.#version = done?.["board"]?.version ?? this.#version;
        return done;
    }
    /** What is seen of it. */
    async seen(fields) {
        const text = `query ($id: ID!) { board(id: $id) { ${fields} } }`;
        return (await this.#stage.ask(this.#keeper, text, { id: this.id }))["board"];
    }
}
//# sourceMappingURL=board-on-stage.js.map