import { expect, test } from "@jest/globals";
import { documents } from "../generated/documents.js";
import { pages } from "../pages/pages.js";
import { aboutTrainee, mayDo } from "./may-do.js";

const ofOneTrainee = pages.filter(({ path }) => path.startsWith("/trainees/:id"));

test("there are pages about one trainee", () => {
  expect(ofOneTrainee.length).toBeGreaterThan(8);
});

test.each(ofOneTrainee.map(({ path, query }) => [path, query.id] as const))(
  "%s asks what may be done about the trainee",
  (_, id) => {
    expect(documents.find((one) => one.id === id)?.text).toMatch(/ trainee\(id: \$id\) \{\s+acts\s/);
  },
);

test("on a page about one trainee, what may be done is what may be done about that trainee", () => {
  const frame = { viewer: { acts: ["set-target", "read-targets"] } };
  const context = { frame } as unknown as Parameters<typeof aboutTrainee>[0];
  const about = aboutTrainee(context, { trainee: { acts: ["read-targets"] } });
  expect([mayDo(about, "read-targets"), mayDo(about, "set-target")]).toEqual([true, false]);
  expect(mayDo(context, "set-target")).toBe(true);
});

test.each([{ trainee: null }, { trainee: { name: "somebody" } }, {}])(
  "elsewhere it is what the roles let somebody do: %j",
  (data) => {
    const context = { frame: { viewer: { acts: ["set-target"] } } } as unknown as Parameters<
      typeof aboutTrainee
    >[0];
    expect(aboutTrainee(context, data)).toBe(context);
  },
);
