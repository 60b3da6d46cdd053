import { expect, test } from "@jest/globals";
import sql from "sql-template-tag";
import { noForecast } from "./forecast.js";
import { createReader } from "./reader.js";

/** A reader over a pretended database that writes down what it is told, and fails where it is told to. */
function reading(forecast = noForecast()) {
  const told: string[] = [];
  const read = createReader(async (work) => {
    told.push("begin");
    await work(async ({ text }, isLast) => {
      const parts = [...text.matchAll(/from \((\w+)\) part/g)].map(([, part]) => part ?? "");
      told.push((isLast ? "last: " : "") + (parts.length > 0 ? parts.join(" with ") : text));
      const broken = [text, ...parts].find((part) => part.startsWith("fail"));
      if (broken) throw new Error(broken);
      return parts.length > 0 ? [{ answers: parts.map((part) => [{ text: part }]) }] : [{ text }];
    });
    told.push("commit");
  }, forecast);
  return { told, read };
}

test("statements of one tick travel together, and those that follow from them join their transaction", async () => {
  const { told, read } = reading();
  const [rows] = await Promise.all([
    read(sql`a`).then(() => Promise.all([read(sql`c`), Promise.resolve().then(() => read(sql`d`))])),
    read(sql`b`),
  ]);
  expect(rows).toEqual([[{ text: "c" }], [{ text: "d" }]]);
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(told).toEqual(["begin", "a with b", "c with d", "commit"]);
});

test("the transaction ends when nothing more is asked, and another begins later", async () => {
  const { told, read } = reading();
  await read(sql`a`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await read(sql`b`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(["begin", "a", "commit", "begin", "b", "commit"]);
});

test("a statement that fails takes none with it", async () => {
  const { told, read } = reading();
  const answers = await Promise.allSettled([read(sql`a`), read(sql`fail`), read(sql`b`)]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const alone = ["begin", "a", "fail", "begin", "b", "commit"];
  expect(told).toEqual(["begin", "a with fail with b", ...alone]);
});

test("where no transaction can begin, every statement is told why", async () => {
  const read = createReader(() => Promise.reject(new Error("no database")));
  const answers = await Promise.allSettled([read(sql`a`), read(sql`b`)]);
  expect(answers.map((answer) => answer.status === "rejected" && answer.reason.message)).toEqual([
    "no database",
    "no database",
  ]);
});

test("the transaction ends with the message that is forecast to be the last", async () => {
  const forecast = { expected: 2, sent: 0 };
  const { told, read } = reading(forecast);
  await read(sql`a`).then(() => read(sql`b`));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(["begin", "a", "last: b", "commit"]);
  expect(forecast.sent).toBe(2);
});

test("where more is asked than was forecast, another transaction begins", async () => {
  const { told, read } = reading({ expected: 1, sent: 0 });
  const rows = await read(sql`a`).then(() => read(sql`b`));
  expect(rows).toEqual([{ text: "b" }]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(["begin", "last: a", "commit", "begin", "b", "commit"]);
});

test("a last statement that fails takes none with it", async () => {
  const { told, read } = reading({ expected: 1, sent: 0 });
  const answers = await Promise.allSettled([read(sql`a`), read(sql`fail`)]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(["begin", "last: a with fail", "begin", "a", "fail"]);
});
