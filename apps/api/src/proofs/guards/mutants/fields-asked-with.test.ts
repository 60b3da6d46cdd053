import { expect, test } from "@jest/globals";
import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { fieldsAskedWith } from "./fields-asked-with.js";

test("the way to a line, the line and what is below it are named", () => {
  expect([...fieldsAskedWith("Concern.trainee", buildGraphSchema())]).toEqual([
    "Query.trainee",
    "Trainee.concerns",
    "Concern.__typename",
    "Concern.trainee",
    "Trainee.__typename",
  ]);
});
