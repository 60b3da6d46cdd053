import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { TrustedDocuments } from "./trusted-documents.js";

const text = "query Slug { slug }";
const id = createHash("sha256").update(text).digest("hex");
const free = { query: "{ slug }" };
const own = { query: text, variables: { a: 1 } };
const byId = { documentId: `sha256:${id}`, variables: { a: 1 } };

test("an id that is not the hash of its text stops the start", () => {
  expect(() => new TrustedDocuments([{ id: "1", text }])).toThrow("is the SHA-256 of its text, not 1");
});

describe.each(["sessions", "everyone"] as const)("trusted documents only, of %s:", (only) => {
  const documents = new TrustedDocuments([{ id, text }], only);

  test("an id is exchanged for its text, whoever sends it", () => {
    for (const isSession of [true, false]) expect(documents.admit(byId, isSession)).toEqual(own);
  });

  test("the text itself is as good, to the letter", () => {
    expect(documents.admit(own, true)).toBe(own);
    expect(() => documents.admit({ query: `${text} ` }, true)).toThrow("Only the app's own questions");
  });

  test.each([[free], [[own]], ["text"], [null], [{}], [{ query: [text] }], [{ query: { text } }]])(
    "a session may not send %j",
    (body) => {
      expect(() => documents.admit(body, true)).toThrow("Only the app's own questions");
    },
  );

  test.each(["sha256:", id, `sha256:${"0".repeat(64)}`, "sha256:__proto__", 7, {}, ["x"], ""])(
    "the id %j is unknown to anybody",
    (documentId) => {
      for (const isSession of [true, false])
        expect(() => documents.admit({ documentId }, isSession)).toThrow("No question of this app");
    },
  );

  test("an id and a text together are one too many", () => {
    expect(() => documents.admit({ ...byId, query: text }, false)).toThrow("not both");
  });
});

test("a bearer's own question is answered, unless everyone is held to trusted documents", () => {
  expect(new TrustedDocuments([]).admit(free, false)).toBe(free);
  expect(() => new TrustedDocuments([], "everyone").admit(free, false)).toThrow(
    "Only the app's own questions",
  );
});
