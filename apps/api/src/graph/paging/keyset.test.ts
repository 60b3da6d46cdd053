import { expect, test } from "@jest/globals";
import sql from "sql-template-tag";
import { cursorOf } from "./cursor.js";
import { pagesStatement, pageStatement } from "./keyset.js";

const id = "00000000-0000-4000-8000-000000000001";
const listing = {
  ...{ kind: "hub", select: sql`hub.id`, from: sql`hub`, where: sql`hub.code = ${"E"}` },
  order: [sql`hub.name`, sql`hub.id`],
};
const oneLine = (text: string) => text.replace(/\s+/g, " ");

test("a page asks for one row more than it shows", () => {
  const { text, values } = pageStatement(listing, { first: 10 });
  expect(oneLine(text)).toBe("select hub.id from hub where hub.code = $1 order by hub.name,hub.id limit 11");
  expect(values).toEqual(["E"]);
});

test("the next page begins behind the cursor's row, wherever that stands now", () => {
  const { text, values } = pageStatement(
    { ...listing, descending: true },
    { first: 1, after: cursorOf("hub", id) },
  );
  expect(oneLine(text)).toBe(
    "select hub.id from hub where hub.code = $1 and (hub.name,hub.id) < (select hub.name,hub.id from hub where " +
      "hub.id = $2::uuid limit 1) order by hub.name desc,hub.id desc limit 2",
  );
  expect(values).toEqual(["E", id]);
});

test("a value never becomes part of the text", () => {
  const sly = { ...listing, where: sql`hub.name = ${"'; drop table hub; --"}` };
  expect(pagesStatement(sly, sql`hub.id`, [id], { first: 1 }).text).not.toContain("drop");
});

test.each([0, 101, 1.5, "1; drop table hub" as unknown as number])("a page of %s is refused", (first) => {
  expect(() => pageStatement(listing, { first })).toThrow("outside 1–100");
});
