import { packageAt, tests } from "../paths.mjs";

export const everywhere = [
  {
    name: "no file opens itself by way of others",
    comment:
      "You closed a circle of imports. Find the idea that both sides need and give it a file of its own below them. Types count: a circle of types is a circle of ideas.",
    from: {},
    to: { circular: true },
  },
  {
    name: "nobody opens the api",
    comment:
      "The api is the top of the house. What you want from it is either a rule (it belongs in the domain) or data (ask the graph for it).",
    from: { pathNot: "^apps/api/" },
    to: { path: packageAt("apps/api") },
  },
  {
    name: "only the api's main file opens the reports",
    comment:
      "The reporting app is plugged into the server in one place, apps/api/src/main.ts, so that the api can also run without it. Pass what you need from there.",
    from: { pathNot: "^apps/reports/|^apps/api/src/main\\.ts$" },
    to: { path: packageAt("apps/reports") },
  },
  {
    name: "nobody reads another package's source",
    comment:
      "You reached over a wall into src/. Import the other package by its name: what its package.json exports is what it promises.",
    from: { path: "^((?:packages|apps)/[^/]+|scripts/demo)/" },
    to: { path: "^(packages|apps)/[^/]+/src/|^scripts/demo/src/|^@reviewpoint/[^/]+/src/", pathNot: "^$1/" },
  },
  {
    name: "nobody opens what a room keeps to itself",
    comment:
      "What lies in internal/ may change without notice. Ask the room to promise it in its index.ts, or do without.",
    from: { path: "^(.*?)/[^/]+$" },
    to: { path: "(^|/)internal/", pathNot: ["^$1/internal/", "node_modules"] },
  },
  {
    name: "nothing that ships opens a test",
    comment:
      "You imported a test, a proof, or help for them, from code that ships. Move what both need into a file of its own.",
    from: { path: "^(packages|apps|scripts/demo)/", pathNot: tests },
    to: { path: tests, pathNot: "node_modules" },
  },
];
