import { readQuestions } from "../../features/testing/question.js";
import { asked } from "./request.js";
const honest = readQuestions();
const letters = [
    "{",
    "}",
    "(",
    ")",
    '"',
    "$",
    "...",
    ":",
    "!",
    "@",
    "#",
    "\\",
    "\u0000",
    "é",
    "[",
    "]",
    "0",
    "_",
    " ",
    "|",
    "&",
];
/** A text with some of its letters lost, doubled or exchanged. */
function damaged(random, text) {
    let result = text;
    for (let n = 1 + random.integer(6); n > 0; n -= 1) {
        const at = random.integer(result.length + 1);
        const cut = random.integer(4);
        result = `${result.slice(0, at)}${random.pick(["", ...letters])}${result.slice(at + cut)}`;
    }
    return result;
}
/** Bodies that are no honest question: damaged texts, broken JSON, other types, strange headers. */
export const brokenBodies = {
    "a damaged question": (random) => {
        const { text, variables } = random.pick(honest);
        return asked(damaged(random, text), { variables });
    },
    "a question without its variables": (random) => asked(random.pick(honest).text),
    "another's variables": (random) => asked(random.pick(honest).text, { variables: random.pick(honest).variables }),
    "half of the JSON": (random) => {
        const { body } = asked(random.pick(honest).text);
        return { body: body.slice(0, random.integer(body.length)) };
    },
    "damaged JSON": (random) => ({ body: damaged(random, asked(random.pick(honest).text).body) }),
    "JSON in JSON": (random) => {
        const depth = 1 + random.integer(45_000);
        return {
            body: random.pick([
                "[".repeat(depth),
                `${"[".repeat(depth)}${"]".repeat(depth)}`,
                `{"query":${'{"a":'.repeat(Math.min(depth, 15_000))}1}`,
                `{"query":"{ __typename }","variables":${"[".repeat(depth)}${"]".repeat(depth)}}`,
            ]),
        };
    },
    "no object": (random) => ({
        body: random.pick([
            "null",
            "7",
            '"{ __typename }"',
            "true",
            "",
            " ",
            "undefined",
            "NaN",
            "[]",
            "[null]",
            "{}",
            "\ufeff{}",
            "<xml/>",
        ]),
    }),
    "a list of questions": (random) => ({
        body: JSON.stringify(Array.from({ length: 1 + random.integer(500) }, () => ({ query: "{ __typename }" }))),
    }),
    "other types": (random) => {
        const value = () => random.pick([null, 7, true, [], {}, ["{ __typename }"], { a: 1 }, "", "{ __typename }"]);
        return {
            body: JSON.stringify({
                query: value(),
                variables: value(),
                operationName: value(),
                extensions: value(),
            }),
        };
    },
    "persisted questions": (random) => asked(random.pick([undefined, "{ __typename }"]), {
        extensions: {
            persistedQuery: {
                version: random.pick([1, 2, "1", null]),
                sha256Hash: random.pick(["", "0".repeat(64), "a".repeat(50_000), null]),
            },
        },
    }),
    "document ids": (random) => ({
        body: JSON.stringify({
            documentId: random.pick(["sha256:", `sha256:${"f".repeat(64)}`, "x".repeat(50_000), 7, null, {}, []]),
        }),
    }),
    "keys twice": () => ({
        body: '{"query":"{ __typename }","query":"{ provider { slug } }","variables":{"a":1},"variables":null}',
    }),
    "too large": (random) => ({
        body: JSON.stringify({ query: `{ __typename } #${"x".repeat(100_000 + random.integer(50_000))}` }),
    }),
    "headers nobody sends": (random) => ({
        body: asked("{ provider { slug } }").body,
        headers: random.pick([
            { "x-provider": "../.." },
            { "x-provider": "x".repeat(6_000) },
            { "x-provider": "%00" },
            { authorization: `Bearer ${"a.".repeat(2_000)}` },
            { authorization: "Basic Og==" },
            { authorization: "" },
            { cookie: `reviewpoint_session=${"x".repeat(3_000)}` },
            { "content-type": "application/json; charset=utf-7" },
            { "content-type": "application/graphql+json" },
            { "content-type": "multipart/form-data; boundary=x" },
            { "content-encoding": "gzip" },
            { accept: "text/html" },
            { accept: "application/graphql-response+json;q=0, */*;q=0" },
            { "apollo-require-preflight": "1", "x-apollo-operation-name": "\u00ff" },
        ]),
    }),
};
//# sourceMappingURL=broken-bodies.js.map