import { expect, test } from "@jest/globals";
import sql from "sql-template-tag";
import { rowsWithin } from "./rows.js";

/** A transaction that answers every statement but one, a moment after it was sent. */
function unitThatFails(at: string) {
  const sent: string[] = [];
  const rows = async <Row>(text: string): Promise<Row[]> => {
    sent.push(text);
    await new Promise((done) => setTimeout(done, 1));
    if (text === at) throw new Error("the transaction is over");
    return [{ text }] as Row[];
  };
  return { sent, unit: { rows } as never };
}

test("statements are sent one after another, each when the one before was answered", async () => {
  const { sent, unit } = unitThatFails("none");
  const read = rowsWithin({ unit });
  const asked = [read(sql`one`), read(sql`two`)];
  await Promise.resolve();
  expect(sent).toEqual(["one"]);
  expect(await Promise.all(asked)).toEqual([[{ text: "one" }], [{ text: "two" }]]);
});

test("after one that has failed none is sent, and all that were asked fail", async () => {
  const { sent, unit } = unitThatFails("two");
  const read = rowsWithin({ unit });
  const answers = await Promise.allSettled(["one", "two", "three"].map((text) => read(sql([text]))));
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(sent).toEqual(["one", "two"]);
});
