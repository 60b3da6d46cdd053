import { expect, test } from "@jest/globals";
import { type FieldNode, type GraphQLResolveInfo, parse } from "graphql";
import { keptBySelection } from "./kept-by-selection.js";

const infoOf = (text: string) => {
  const [operation] = parse(text).definitions;
  const fieldNodes = operation?.kind === "OperationDefinition" ? operation.selectionSet.selections : [];
  return { fieldNodes: fieldNodes as readonly FieldNode[], fragments: {} } as unknown as GraphQLResolveInfo;
};

test("is worked out once for a place of a document, and each time where variables decide", () => {
  let times = 0;
  const count = keptBySelection(() => ({ times: ++times }));
  const plain = infoOf("{ hub { name } }");
  expect([count(plain), count(plain)]).toEqual([{ times: 1 }, { times: 1 }]);
  const varying = infoOf("query ($all: Boolean!) { hub { name @include(if: $all) } }");
  expect([count(varying), count(varying)]).toEqual([{ times: 2 }, { times: 3 }]);
  const twice = infoOf("{ hub { name } hub { code } }");
  expect([count(twice), count(twice)]).toEqual([{ times: 4 }, { times: 5 }]);
});
