import type { GraphQLSchema } from "graphql";
import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { fixtureViewer } from "../../../features/testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../../features/testing/graph-for-test.js";
import type { Role, Viewer } from "../../../identity/index.js";

import { documentOf } from "../../year/stage/document-of.js";
import type { Done } from "../../year/stage/deed.js";
import type { Who } from "../cast.js";
import type { Facts } from "../facts.js";
import { setAssignment } from "./set-assignment.js";

const roleOf: Readonly<Record<Who, Role>> = {
  ...{ trainee: "trainee", mentor: "mentor", lead: "lead-mentor", director: "hub-director" },
  ...{ administrator: "provider-admin", outsider: "exam-board" },
};

/** The graph as a sequence of commands meets it: over one database, as anybody, on any day. */
export class World {
  readonly graph: GraphForTest;
  /** Written work that is set for everybody. */
  readonly assignmentId: string;
  readonly #schema: GraphQLSchema;
  readonly #documents = new Map<string, string>();
  /** How many answers there were. */
  answers = 0;

  private constructor(graph: GraphForTest, assignmentId: string) {
    this.graph = graph;
    this.assignmentId = assignmentId;
    this.#schema = buildGraphSchema();
  }

  static async open(): Promise<World> {
    const graph = await graphForTest({ trainees: 6 });
    return new World(graph, await setAssignment(graph));
  }

  close(): Promise<void> {
    return this.graph.close();
  }

  /** What a mutation is answered. */
  async perform(facts: Facts, act: string, by: Who, input: object): Promise<Done> {
    const text = this.#documents.get(act) ?? documentOf(this.#schema, act);
    this.#documents.set(act, text);
    this.answers += 1;
    return (await this.ask(facts, by, text, { input }))["answer"] as Done;
  }

  /** What a question is answered; an error is thrown. */
  async ask(facts: Facts, by: Who, text: string, variables: object): Promise<Done> {
    const viewer: Viewer = { ...this.#viewer(facts, by), today: facts.today };
    const { data, errors } = await this.graph.ask(text, viewer, variables as Record<string, unknown>);
    if (errors)
      throw new Error(`${by} was answered ${JSON.stringify(errors)} to ${JSON.stringify(variables)}`);
    return JSON.parse(JSON.stringify(data)) as Done;
  }

  #viewer({ cast }: Facts, by: Who): Viewer {
    const viewer = fixtureViewer(roleOf[by]);
    if (by !== "trainee") return viewer;
    const personId = cast.traineePersonId;
    return { ...viewer, personId, scope: { ...viewer.scope, selfPersonId: personId } };
  }
}
