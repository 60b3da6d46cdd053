import { registerEnumType } from "type-graphql";

/** How far a board has come. */
export type BoardStage = "called" | "held" | "closed";

/** The same under the names that the graph gives them. */
export const BoardStageEnum = {
  CALLED: "called",
  HELD: "held",
  CLOSED: "closed",
} as const satisfies Record<string, BoardStage>;

registerEnumType(BoardStageEnum, {
  name: "BoardStage",
  description: "How far a board has come.",
  valuesConfig: {
    CALLED: { description: "Its members are called." },
    HELD: { description: "It is recorded who was there." },
    CLOSED: { description: "It is closed: what it decided stands." },
  },
});
