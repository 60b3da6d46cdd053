import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { accessPolicy } from "../policy.js";
import { anyThing } from "../testing/arbitraries.js";
import { tighten } from "../tightening/tighten.js";
import { neutralAccessWords } from "../words.js";
import { whoCanSee } from "./who-can-see.js";

const words = { ...neutralAccessWords, hubDirector: { singular: "area lead", plural: "area leads" } };

test("one field of an act, the nearest relation first", () => {
  expect(whoCanSee({ act: "read-judgement", field: "evidence" }, accessPolicy, words)).toEqual([
    "Trainees may read judgements about themselves, with the evidence.",
    "Mentors may read judgements about the trainees they mentor, with the evidence.",
    "Mentors and professional tutors may read judgements about the trainees placed at their school, with the evidence.",
    "Lead mentors may read judgements about the trainees of their subject, with the evidence.",
    "Moderators may read judgements about the trainees of their subject, without the evidence.",
    "Area leads and deputy directors may read judgements about the trainees of their hub, with the evidence.",
    "Line managers, members of the leadership team and provider administrators may read judgements about all trainees, with the evidence.",
    "Members of the exam board and members of the quality committee may read judgements about all trainees, without the evidence.",
    "Nobody else may.",
  ]);
});

test("a provider without hubs is one hub to its directors", () => {
  const sentences = whoCanSee({ act: "read-standings" }, accessPolicy, words, { providerHasHubs: false });
  expect(sentences.at(-2)).toBe(
    "Area leads, deputy directors, line managers, members of the leadership team, members of the exam board, members of the quality committee and provider administrators may see levels, and whether they are on track, for all trainees.",
  );
});

test("an act as a whole says what is masked, and nothing where nothing is", () => {
  expect(whoCanSee({ act: "import-files" }, accessPolicy, words)).toEqual([
    "Provider administrators may bring files in.",
    "Nobody else may.",
  ]);
  expect(whoCanSee({ act: "read-cells" }, accessPolicy, words)).toContain(
    "Members of the exam board and members of the quality committee may see figures of progress that count all trainees, without figures of small groups.",
  );
});

test("what a provider has narrowed to nobody", () => {
  const cell = { role: "provider-admin", relation: "provider", act: "import-files" } as const;
  const { policy } = tighten(accessPolicy, [{ ...cell, line: "deny" }]);
  expect(whoCanSee({ act: "import-files" }, policy, words)).toEqual(["Nobody may bring files in."]);
});

test("every act and field can be asked about", () =>
  fc.assert(
    fc.property(anyThing, (thing) => {
      const sentences = whoCanSee(thing, accessPolicy, words);
      expect(sentences.length).toBeGreaterThan(1);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}]+\.$/u);
    }),
  ));

test("what is not in the lists is refused", () => {
  expect(() => whoCanSee({ act: "fly" as never }, accessPolicy, words)).toThrow('access knows no act "fly"');
  expect(() => whoCanSee({ act: "read-cells", field: "trn" }, accessPolicy, words)).toThrow(
    'access knows no field "trn" of read-cells',
  );
});
