import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.js";

test("fields come in ascending order, at every depth, lists stay as they are", () => {
  expect(canonicalJson({ b: [2, 1, { z: null, a: "ä\n" }], a: { d: true, c: 1.5 } })).toBe(
    '{"a":{"c":1.5,"d":true},"b":[2,1,{"a":"ä\\n","z":null}]}',
  );
});

test("it is the JSON of the same value", () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  ));
