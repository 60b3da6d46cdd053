import type { Done, Input, Named } from "../../stage/deed.js";
import type { Stage } from "../../stage/stage.js";

/** A board that was called, as those who keep it and sit on it go on with it. */
export class BoardOnStage {
  readonly id: string;
  readonly #stage: Stage;
  readonly #keeper: string;
  #version: number;

  constructor(stage: Stage, keeper: string, { id, version }: Named) {
    [this.#stage, this.#keeper, this.id, this.#version] = [stage, keeper, id, version];
  }

  /** An act that names the version that was seen; by the keeper unless said. */
  step(act: string, besides: Input = {}, by = this.#keeper): Promise<Done | null> {
    return this.add(act, { expectedVersion: this.#version, ...besides }, by);
  }

  /** An act that adds to what there is, whatever the version. */
  async add(act: string, besides: Input, by = this.#keeper): Promise<Done | null> {
    const done = await this.#stage.act(act, by, { boardId: this.id, ...besides });
    this.#version = (done?.["board"] as Named | undefined)?.version ?? this.#version;
    return done;
  }

  /** What is seen of it. */
  async seen(fields: string): Promise<Done> {
    const text = `query ($id: ID!) { board(id: $id) { ${fields} } }`;
    return (await this.#stage.ask(this.#keeper, text, { id: this.id }))["board"];
  }
}
