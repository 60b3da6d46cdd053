import type { Done, Input, Named } from "../../stage/deed.js";
import type { Stage } from "../../stage/stage.js";

// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
// oxlint-disable-next-line no-explicit-any
type Answered = any;

/** An exercise that is on, as whoever plans it goes on with it: at the version that they saw last. */
export class ExerciseOnStage {
  readonly id: string;
  readonly #stage: Stage;
  readonly #planner: string;
  #version: number;

  constructor(stage: Stage, planner: string, { id, version }: Named) {
    [this.#stage, this.#planner, this.id, this.#version] = [stage, planner, id, version];
  }

  /** The planner takes it a step on. */
  async step(act: string, besides: Input = {}): Promise<Done | null> {
    const seen = { exerciseId: this.id, expectedVersion: this.#version };
    const done = await this.#stage.act(act, this.#planner, { ...seen, ...besides });
    this.#version = (done?.["exercise"] as Named | undefined)?.version ?? this.#version;
    return done;
  }

  /** What somebody sees of it; the planner unless said. */
  async seen(fields: string, by: string = this.#planner): Promise<Answered> {
    const text = `query ($id: ID!) { exercise(id: $id) { ${fields} } }`;
    return (await this.#stage.ask(by, text, { id: this.id }))["exercise"];
  }

  /** Its pieces as somebody sees them, page by page. */
  pieces(filter: object, fields: string, by: string = this.#planner): Promise<Answered[]> {
    return piecesOf(this.#stage, by, this.id, { filter, fields });
  }
}

/** The pieces of an exercise as somebody sees them. */
export async function piecesOf(
  stage: Stage,
  by: string,
  id: string,
  { filter, fields }: { readonly filter: object; readonly fields: string },
): Promise<Answered[]> {
  const all: Answered[] = [];
  const text = `query ($id: ID!, $filter: ModerationPieceFilter, $after: String) { exercise(id: $id) {
    pieces(first: 50, filter: $filter, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`;
  for (let after: string | null = null; ; ) {
    const { exercise } = (await stage.ask(by, text, { id, filter, after })) as Answered;
    all.push(...exercise.pieces.nodes);
    if (!exercise.pieces.pageInfo.hasNextPage) return all;
    after = exercise.pieces.pageInfo.endCursor;
  }
}
