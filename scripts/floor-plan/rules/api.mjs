import { library, tests } from "../paths.mjs";
import { featureMayOpen } from "../rooms.mjs";

const feature = "^apps/api/src/features/([^/]+)/";
const listed = (rooms) => (rooms.length === 0 ? "no other" : `only ${rooms.join(", ")}`);

const arrows = Object.entries(featureMayOpen).map(([room, others]) => ({
  name: `the feature ${room} opens ${listed(others)}`,
  comment: `Features follow the arrows of the domain. What ${room} shows on another room's type it adds from its own side; what it needs from above it is handed.`,
  from: { path: `^apps/api/src/features/${room}/`, pathNot: tests },
  to: { path: feature, pathNot: `^apps/api/src/features/(${[room, ...others].join("|")})/` },
}));

export const api = [
  {
    name: "the api's ground floor knows no feature",
    comment:
      "graph/, database/, identity/, mail/, jobs/ and files/ serve every feature and name none. Let the feature register itself where the server is put together.",
    from: { path: "^apps/api/src/(graph|database|identity|mail|jobs|files)/", pathNot: tests },
    to: { path: "^apps/api/src/features/" },
  },
  {
    name: "only the database room speaks to a driver",
    comment:
      "Connections, roles and tenants are settled together in apps/api/src/database. A second way in would skip row security: ask the unit of work.",
    from: { path: "^apps/api/src/", pathNot: ["^apps/api/src/database/", tests] },
    to: { path: [library("pg"), library("@electric-sql/[^/]+")] },
  },
  ...arrows,
];
