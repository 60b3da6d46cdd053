import { asked, times } from "./request.js";
/** Between these, more often near the ends. */
const between = (random, least, most) => random.pick([least, most, least + random.integer(most - least + 1)]);
/** Documents that are large, or become large: depth, width, aliases, directives, fragments, operations. */
export const largeDocuments = {
    deep(random) {
        const depth = between(random, 3, 2_000);
        return asked(`{ hubs(first: 1) { nodes ${"{ schools(first: 1) { nodes { hub ".repeat(depth)} { id } ${"} } }".repeat(depth)} } }`);
    },
    "deep and never closed": (random) => asked("{ a ".repeat(between(random, 100, 20_000))),
    wide: (random) => asked(`{ provider { ${"slug name ".repeat(between(random, 10, 9_000))} } }`),
    "wide with other names": (random) => asked(`{ provider { ${times(between(random, 10, 5_000), (n) => `field${n}`)} } }`),
    aliases: (random) => asked(`{ ${times(between(random, 10, 2_000), (n) => `a${n}: watchList(first: 100, where: { cohort: "2025" }) { nodes { trainee { name } } }`)} }`),
    "aliases of one name": (random) => asked(`{ ${times(between(random, 10, 300), (n) => `a: schools(first: ${n}) { totalCount }`)} }`),
    "fields that must merge": (random) => {
        const depth = between(random, 2, 9);
        const nest = (n) => n === 0 ? "id" : `schools(first: 1) { nodes { hub { ${nest(n - 1)} } hub { ${nest(n - 1)} } } }`;
        return asked(`{ hubs(first: 1) { nodes { ${nest(depth)} } } }`);
    },
    "inline fragments in inline fragments": (random) => asked(`{ ${"... on Query { ".repeat(between(random, 5, 400))} provider { slug } ${"} ".repeat(between(random, 5, 400))} }`),
    "the same directive again": (random) => asked(`{ provider ${"@include(if: true) ".repeat(between(random, 2, 2_000))} { slug } }`),
    "directives nobody knows": (random) => asked(`query ${times(between(random, 2, 2_000), (n) => `@d${n}(a: ${n})`)} { provider { slug } }`),
    "directives of deferral": () => asked("{ ... @defer { provider { slug } } hubs(first: 1) { nodes @stream(initialCount: 0) { id } } }"),
    "fragments that double": (random) => {
        const count = between(random, 5, 120);
        const chain = times(count, (n) => `fragment F${n} on Provider { ...F${n + 1} ...F${n + 1} }`);
        return asked(`{ provider { ...F0 } } ${chain} fragment F${count} on Provider { slug }`);
    },
    "fragments that double under fields": (random) => {
        const count = between(random, 3, 60);
        const chain = times(count, (n) => `fragment F${n} on Hub { a: schools(first: 1) { nodes { hub { ...F${n + 1} } } } b: schools(first: 1) { nodes { hub { ...F${n + 1} } } } }`);
        return asked(`{ hubs(first: 1) { nodes { ...F0 } } } ${chain} fragment F${count} on Hub { id }`);
    },
    "fragments in a circle": (random) => {
        const count = between(random, 1, 150);
        return asked(`{ provider { ...F0 } } ${times(count, (n) => `fragment F${n} on Provider { slug ...F${(n + 1) % count} }`)}`);
    },
    "fragments each spreading all": (random) => {
        const count = between(random, 2, 25);
        const all = times(count, (n) => `...F${n}`);
        return asked(`{ provider { ${all} } } ${times(count, (n) => `fragment F${n} on Provider { ${all} }`)}`);
    },
    "fragments nobody spreads": (random) => asked(`{ provider { slug } } ${times(between(random, 5, 180), (n) => `fragment F${n} on Provider { slug }`)}`),
    "spreads of nothing": (random) => asked(`{ provider { ${times(between(random, 2, 450), (n) => `...N${n}`)} } }`),
    "many operations": (random) => asked(times(between(random, 2, 2_000), (n) => `query Q${n} { provider { slug } }`), {
        operationName: random.pick(["Q0", "Q1999", "", "Q", null, "__proto__"]),
    }),
    "many operations of one name": (random) => asked("query Q { provider { slug } } ".repeat(between(random, 2, 150))),
    "operations of other kinds": (random) => asked(random.pick([
        "mutation { a }",
        "subscription { a }",
        "mutation { __typename }",
        "subscription { __typename }",
        "type Query { a: Int }",
        "extend type Query { a: Int }",
        "schema { query: Query }",
    ])),
    "the schema in circles": (random) => {
        const depth = between(random, 2, 200);
        return asked(`{ __schema { types { ${"fields { type { ".repeat(depth)} name ${"} } ".repeat(depth)} } } }`);
    },
    "the schema many times": (random) => asked(`{ ${times(between(random, 2, 60), (n) => `a${n}: __schema { types { fields { args { type { name } } } } }`)} }`),
    "pages upon pages": (random) => asked(`{ cohorts(first: 100) { nodes { trainees(first: ${between(random, 1, 100)}) { nodes { judgements(first: ${between(random, 1, 100)}) { nodes { id trainee { name } } } } } } } }`),
};
//# sourceMappingURL=large-documents.js.map