import { describe, expect, test } from "@jest/globals";
import sql from "sql-template-tag";
import type { ComingRows, Keys } from "./coming-rows.js";
import { noForecast } from "./forecast.js";
import { createReader } from "./reader.js";

/** A reader over a pretended database that writes down what it is told, and fails where it is told to. */
function reading(forecast = noForecast()) {
  const told: string[] = [];
  const { read } = createReader(async (work) => {
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
  const { read } = createReader(() => Promise.reject(new Error("no database")));
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

test("the transaction of the last message does not wait for a round in which its rows are given", async () => {
  const many = Array.from({ length: 20 }, () => reading({ expected: 1, sent: 0 }));
  const seen = await Promise.all(
    many.map(async ({ told, read }) => {
      await read(sql`a`);
      return [...told, "given"];
    }),
  );
  expect(seen.at(-1)).toEqual(["begin", "last: a", "commit", "given"]);
});

test("a statement that cannot even be sent is the failure of whoever asked", async () => {
  const { read } = createReader((work) =>
    work(() => {
      throw new Error("not sent");
    }),
  );
  await expect(read(sql`a`)).rejects.toThrow("not sent");
});

test("rows that cannot be read from an answer are everybody's failure who asked", async () => {
  const { read } = createReader((work) => work(async () => [{ answers: null }]));
  const answers = await Promise.allSettled([read(sql`a`), read(sql`b`)]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
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

describe("what follows from rows to come", () => {
  /** A reader over a database that answers by the name of the table that a statement reads. */
  function following(rows: Readonly<Record<string, object[]>>, failing: string | null = null) {
    const told: string[] = [];
    const { read, followed } = createReader((work) =>
      work(async ({ text }) => {
        told.push(text.replace(/\s+/g, " "));
        if (failing !== null && text.includes(failing)) throw new Error(`no ${failing}`);
        const named = new Map(
          [...text.matchAll(/(rows_\d+) as materialized \(select .*? from (\w+)/g)].map(([, name, table]) => [
            name,
            table,
          ]),
        );
        const tableOf = (part: string) => named.get(part) ?? / from (\w+)/.exec(part)?.[1] ?? "";
        const parts = [...text.matchAll(/from (rows_\d+|\(select .*?\)\)?) part/g)].map(
          ([, part]) => part ?? "",
        );
        if (parts.length === 0) return rows[tableOf(text)] ?? [];
        return [{ answers: parts.map((part) => inColumns(rows[tableOf(part)] ?? [])) }];
      }),
    );
    const readHubsToo = (coming: ComingRows) => followed(() => {})(hubsById(coming.keys("hubId") as Keys));
    return { told, read, followed, readHubsToo };
  }
  /** Rows as the database gathers them: a list a column, null where there is no row. */
  const inColumns = (rows: object[]) => {
    const [first = { id: null }] = rows as Record<string, unknown>[];
    const values = (name: string) => (rows as Record<string, unknown>[]).map((row) => row[name]);
    return Object.keys(first).map((name) => (rows.length === 0 ? null : values(name)));
  };
  const schools = [
    { id: "s1", hubId: "h1" },
    { id: "s2", hubId: "h2" },
  ];
  const hubs = [{ id: "h1" }, { id: "h2" }];
  const someSchools = sql`select school.id as "id", school.hub_id as "hubId" from school`;
  const hubsById = (keys: Keys) => sql`select hub.id as "id" from hub where id = any(${keys}::uuid[])`;

  test("travels with them, and is there for whoever asks for some of it", async () => {
    const { told, read, followed, readHubsToo } = following({ school: schools, hub: hubs });
    const rows = await followed((coming) => void readHubsToo(coming))(someSchools);
    expect(rows).toEqual(schools);
    expect(await read(hubsById(["h2"]))).toEqual(hubs);
    expect(told).toEqual([
      `with rows_1 as materialized (select school.id as "id", school.hub_id as "hubId" from school) select json_build_array((select json_build_array(json_agg(part."id"),json_agg(part."hubId")) from rows_1 part),(select json_build_array(json_agg(part."id")) from (select hub.id as "id" from hub where id = any(array(select distinct "hubId" from rows_1)::uuid[])) part)) as answers`,
    ]);
  });

  test("is asked for again where a key did not come, or another statement is meant", async () => {
    const { told, read, followed, readHubsToo } = following({ school: schools, hub: hubs });
    await followed((coming) => void readHubsToo(coming))(someSchools);
    await read(hubsById(["h1", "h3"]));
    await read(sql`select hub.name as "name" from hub where id = any(${["h1"]}::uuid[])`);
    expect(told).toHaveLength(3);
  });

  test("is left out when it fails: its rows are then asked for by whoever needs them", async () => {
    const { told, read, followed, readHubsToo } = following({ school: schools }, "rows_1");
    const failures: unknown[] = [];
    const rows = await followed((coming) => {
      readHubsToo(coming).catch((failure: Error) => failures.push(failure.message));
    })(someSchools);
    expect(rows).toEqual(schools);
    expect(failures).toEqual(["no rows_1"]);
    expect(told.slice(1)).toEqual([`select school.id as "id", school.hub_id as "hubId" from school`]);
    expect(await read(hubsById(["h1"]))).toEqual([]);
  });

  test("needs a column of theirs", async () => {
    const { followed } = following({ school: schools });
    await followed((coming) => expect(coming.keys("mentorId")).toBeNull())(someSchools);
    expect.assertions(1);
  });
});
