import { expect, test } from "@jest/globals";
import { peopleByName } from "./people-by-name.js";

test("people of several lists are listed by name, each once, and nobody whose name may not be seen", () => {
  const [birch, ash] = [
    { id: "1", name: "Birch" },
    { id: "2", name: "Ash" },
  ];
  expect(
    peopleByName({ nodes: [birch, { id: "3", name: null }] }, null, undefined, { nodes: [ash, birch] }),
  ).toEqual([ash, birch]);
});
