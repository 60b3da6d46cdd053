import { registerEnumType } from "type-graphql";
import type { FrozenRow } from "./frozen.table.js";

/** What can be frozen, under the names that the graph gives it. */
export const FrozenKindEnum = { VIEW: "view", PACK: "pack" } as const satisfies Record<
  string,
  FrozenRow["kind"]
>;

registerEnumType(FrozenKindEnum, {
  name: "FrozenKind",
  description: "What was frozen.",
  valuesConfig: {
    VIEW: { description: "What a page showed." },
    PACK: { description: "A board's pack." },
  },
});
