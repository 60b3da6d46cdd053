import { expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { presentError } from "./present-error.js";

/** An error of the graph behind which a failure of the database stands. */
const presented = (failure: Error) => {
  const reports: (string | null)[] = [];
  const thrown = new GraphQLError(failure.message, { originalError: failure, path: ["trainees"] });
  const presenter = {
    correlationId: () => "c-1",
    report: ({ code }: { code: string | null }) => void reports.push(code),
  };
  return { answer: presentError(thrown.toJSON(), thrown, presenter), reports };
};
const coded = (code: string, cause?: unknown) =>
  Object.assign(new Error("as the driver says it"), { code, cause });

test.each([
  [
    "a statement that took too long",
    coded("57014"),
    "BUSY",
    /took too long over this, and nothing was recorded/u,
  ],
  [
    "the same behind another failure",
    new Error("outside", { cause: coded("57014") }),
    "BUSY",
    /took too long/u,
  ],
  ["a database that is stopped", coded("57P01"), "DATABASE_AWAY", /does not answer at the moment/u],
  ["anything else", coded("23505"), "INTERNAL", /^Something went wrong on our side\. Please quote c-1/u],
])("%s", (_, failure, code, sentence) => {
  const { answer, reports } = presented(failure);
  expect(answer).toMatchObject({ path: ["trainees"], extensions: { code, correlationId: "c-1" } });
  expect(answer.message).toMatch(sentence);
  expect(answer.message).not.toContain("as the driver says it");
  expect(reports).toHaveLength(1);
});
