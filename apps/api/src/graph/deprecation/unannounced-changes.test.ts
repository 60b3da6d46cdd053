import { describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { unannouncedChanges } from "./unannounced-changes.js";

const released = `
  type Query { hub(code: String, year: Int = 1 @deprecated(reason: "Ask term.")): Hub old: Old @deprecated(reason: "Ask hub.") find(by: Finding, at: Int = 1): Hub any: Thing }
  interface Thing { id: ID }
  type Desk implements Thing { id: ID }
  type Hub { code: String! name: String @deprecated(reason: "Ask code.") kind: Kind }
  type Old { one: Older }
  type Older { two: Int }
  enum Kind { EAST WEST @deprecated(reason: "Nobody has it.") }
  input Finding { code: String name: String @deprecated(reason: "Give code.") }`;
const after = (...changes: readonly [string | RegExp, string][]) =>
  unannouncedChanges(
    buildSchema(released),
    buildSchema(changes.reduce((text, [from, to]) => text.replace(from, to), released)),
  );

describe("what may change", () => {
  test.each<[string, [string | RegExp, string][]]>([
    ["nothing", []],
    ["what is added", [["kind: Kind", "kind: Kind size: Int"]]],
    ["a deprecated field", [[/name: String @deprecated\(reason: "Ask code."\)/, ""]]],
    ["a deprecated argument", [[/, year: [^)]+\)/, ""]]],
    ["a deprecated enum value", [[/WEST @[^)]+\)/, ""]]],
    ["a deprecated field of an input", [[/name: String @deprecated\(reason: "Give code."\)/, ""]]],
    [
      "a deprecated field with the types to which nothing else leads",
      [
        [/old: [^)]+\)/, ""],
        [/type Old .*\n/, ""],
        [/type Older .*\n/, ""],
      ],
    ],
  ])("%s", (_, changes) => {
    expect(after(...changes)).toEqual([]);
  });
});

describe("what may not", () => {
  test.each<[string, [string | RegExp, string][], string]>([
    ["a field", [["code: String! ", ""]], "Hub.code was removed."],
    ["its type", [["code: String!", "code: String"]], "Hub.code changed type from String! to String."],
    ["an argument", [["code: String,", ""]], "Query.hub arg code was removed."],
    [
      "a default",
      [["at: Int = 1", "at: Int = 2"]],
      "Query.find arg at has changed defaultValue from 1 to 2.",
    ],
    ["an enum value", [["EAST", ""]], "EAST was removed from enum type Kind."],
    ["a field of an input", [["{ code: String n", "{ n"]], "Finding.code was removed."],
    [
      "an argument that is now required",
      [["by: Finding,", "by: Finding!,"]],
      "Query.find arg by has changed type from Finding to Finding!.",
    ],
    [
      "a new argument that is required",
      [["by: Finding,", "by: Finding, on: Int!,"]],
      "A required arg on on Query.find was added.",
    ],
    ["a type that an interface leads to", [[/type Desk .*\n/, ""]], "Desk was removed."],
  ])("%s", (_, changes, sentence) => {
    expect(after(...changes)).toEqual([sentence]);
  });
});
