import { asked, times } from "./request.js";
const strangeNumbers = [
    "99999999999999999999",
    "-1",
    "0",
    "2147483648",
    "-2147483649",
    "1e400",
    "-0",
    "1.5",
    "0x10",
    "1e-400",
    "01",
];
const strangeTexts = [
    "\u0000",
    "\u202e\u2066",
    "\ud800",
    "\uffff",
    "é".repeat(20_000),
    "👩‍👩‍👧‍👦".repeat(2_000),
    "%".repeat(50_000),
    "\\".repeat(40_000),
    "'; drop table trainee; --",
    "${jndi:ldap://a}",
    "../../etc/passwd",
    "a\u0300".repeat(10_000),
    "__proto__",
    "constructor",
    " ".repeat(60_000),
];
const strangeValues = [
    null,
    true,
    [],
    {},
    [[]],
    7,
    1e308,
    "",
    "x",
    [null],
    { length: 1e9 },
    { toString: 1 },
    { first: { first: {} } },
];
const page = "query ($n: Int!, $after: String) { schools(first: $n, after: $after) { totalCount nodes { name } } }";
const cells = "query ($by: [ProgressDimension!]!, $where: ProgressFilter!) { progress(by: $by, where: $where) { count strand { code } } }";
/** Documents that are small, with values, variables and names that are not. */
export const strangeValuesSent = {
    "strange numbers in the text": (random) => asked(`{ schools(first: ${random.pick(strangeNumbers)}) { totalCount } }`),
    "strange numbers as variables": (random) => ({
        body: `{"query":${JSON.stringify(page)},"variables":{"n":${random.pick([...strangeNumbers.slice(0, 7), "1E9999", "[1]", '"1"', "null", "{}"])}}}`,
    }),
    "strange texts as variables": (random) => asked(page, { variables: { n: 1, after: random.pick(strangeTexts) } }),
    "strange texts as filters": (random) => asked("query ($t: String) { trainees(first: 5, filter: { search: $t, hub: $t, subject: $t }) { totalCount } }", {
        variables: { t: random.pick(strangeTexts) },
    }),
    "strange texts as names": (random) => asked(`{ ${random.pick(strangeTexts)} }`),
    "strange texts in strings": (random) => asked(`{ cohort(code: ${JSON.stringify(random.pick(strangeTexts))}) { name } }`),
    "block strings": (random) => asked(`{ cohort(code: """${'\n   "" \\""" '.repeat(1 + random.integer(6_000))}""") { name } }`),
    "unfinished strings": (random) => asked(`{ cohort(code: "${"a".repeat(random.integer(90_000))}`),
    "escapes of characters": (random) => asked(`{ cohort(code: "${random.pick(["\\u{110000}", "\\u{D800}", "\\uD83D", "\\u{1F600}", "\\x41", "\\u"])}") { name } }`),
    "variables of wrong types": (random) => asked(page, { variables: { n: random.pick(strangeValues), after: random.pick(strangeValues) } }),
    "a bomb of a page": (random) => asked("query ($n: Int!) { cohorts(first: $n) { nodes { trainees(first: $n) { nodes { judgements(first: $n) { nodes { id } } } } } } }", {
        variables: { n: random.pick([100, 1_000, 2_147_483_647]) },
    }),
    "a bomb in a default": (random) => asked(`query ($n: Int! = ${random.pick([100, 2_147_483_647])}) { trainees(first: $n) { nodes { judgements(first: $n) { nodes { supersedes { trainee { name } } } } } } }`),
    "a list of dimensions": (random) => asked(cells, {
        variables: {
            by: Array.from({ length: 1 + random.integer(5_000) }, () => random.pick(["STRAND", "HUB", "SCHOOL", "NOWHERE", null, 7])),
            where: { cohort: "2025" },
        },
    }),
    "a list of valid dimensions": (random) => asked(cells, {
        variables: {
            by: Array.from({ length: 1 + random.integer(5_000) }, () => "STRAND"),
            where: { cohort: "2025" },
        },
    }),
    "fields that inputs do not have": (random) => asked(cells, {
        variables: {
            by: ["STRAND"],
            where: {
                cohort: "2025",
                ...Object.fromEntries(Array.from({ length: 1 + random.integer(2_000) }, (_, n) => [`x${n}`, n])),
            },
        },
    }),
    "keys of prototypes": (random) => ({
        body: random.pick([
            `{"query":"{ __typename }","variables":{"__proto__":{"n":1}}}`,
            `{"query":"{ __typename }","__proto__":{"query":"{ a }"}}`,
            `{"query":"{ __typename }","constructor":{"prototype":{"x":1}}}`,
            `{"query":${JSON.stringify(page)},"variables":{"constructor":1,"toString":2,"n":1}}`,
            `{"query":"query __proto__ { __typename }","operationName":"__proto__"}`,
            `{"query":"{ __proto__: __typename constructor: __typename hasOwnProperty: __typename }"}`,
            `{"query":"{ constructor toString valueOf }"}`,
            `{"query":"{ ...toString } fragment toString on Query { __typename }"}`,
            `{"query":"query ($__proto__: Int) { __typename }","variables":{"__proto__":1}}`,
            `{"query":"{ progress(by: [constructor], where: { cohort: \\"C\\" }) { count } }"}`,
        ]),
    }),
    "variables by the hundred": (random) => {
        const count = 1 + random.integer(240);
        return asked(`query (${times(count, (n) => `$v${n}: Int`)}) { __typename }`, {
            variables: Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`v${n}`, n])),
        });
    },
    "variables that nobody defines": (random) => asked(`{ provider { slug @include(if: $a) name @skip(if: $b) } ${times(random.integer(100), (n) => `s${n}: schools(first: $x${n}) { totalCount }`)} }`),
    "variables of types that are not": (random) => asked(`query ($a: ${random.pick(["Nothing", "Provider", "[".repeat(300) + "Int" + "]".repeat(300), "Int!!", "__Schema"])}) { __typename }`),
    "lists in lists in the text": (random) => asked(`{ progress(by: ${"[".repeat(random.integer(900))}STRAND${"]".repeat(random.integer(900))}, where: { cohort: "2025" }) { count } }`),
    "objects in objects in the text": (random) => asked(`{ progress(by: [STRAND], where: ${"{ cohort: ".repeat(1 + random.integer(320))}1${" }".repeat(1 + random.integer(320))}) { count } }`),
    comments: (random) => asked(`${"# nothing\n".repeat(random.integer(9_000))}{ __typename }`),
    "one comment": (random) => asked(`#${"x".repeat(random.integer(95_000))}\n{ __typename }`),
    "commas and blanks": (random) => asked(`{${",\t\n\r ".repeat(random.integer(19_000))}__typename}`),
    "cursors of others": (random) => asked(page, {
        variables: {
            n: 1,
            after: Buffer.from(`${random.pick(["trainee", "school", "hub", ""])}:${random.pick(["", "x", "00000000-0000-4000-8000-000000000000", "'"])}`).toString("base64url"),
        },
    }),
    "identifiers that are none": (random) => asked(`query ($id: ID!) { trainee(id: $id) { name } }`, {
        variables: { id: random.pick([...strangeTexts, ...strangeValues]) },
    }),
};
//# sourceMappingURL=strange-values.js.map