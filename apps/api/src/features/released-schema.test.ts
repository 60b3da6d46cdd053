import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { unannouncedChanges } from "../graph/deprecation/unannounced-changes.js";
import { printGraphSchema } from "./print-graph-schema.js";

test("nothing that clients of the released schema use is gone, unless it was deprecated there first", () => {
  const released = readFileSync(new URL("../../schema.released.graphql", import.meta.url), "utf8");
  expect(unannouncedChanges(buildSchema(released), buildSchema(printGraphSchema()))).toEqual([]);
});
