import { featureMayOpen, mayOpen } from "./rooms.mjs";
import { rules } from "./rules.mjs";

/**
 * For each rule a small tree of files that breaks it and no other. A value is a file's source.
 *
 * @type {Record<string, Record<string, string>>}
 */
export const seeds = {
  "no file opens itself by way of others": {
    "packages/domain/src/calendar/day.ts":
      'import type { Week } from "./week.js"; export type Day = Week["first"];',
    "packages/domain/src/calendar/week.ts":
      'import type { Day } from "./day.js"; export interface Week { first: Day }',
  },
  "nobody opens the api": {
    "scripts/demo/src/write.ts": 'export * from "@reviewpoint/api";',
  },
  "only the api's main file opens the reports": {
    "apps/api/src/graph/page.ts":
      'import { render } from "@reviewpoint/reports/server"; export const page = render;',
  },
  "nobody reads another package's source": {
    "packages/charts/src/bars.ts": 'export { day } from "../../domain/src/calendar/index.js";',
    "packages/domain/src/calendar/index.ts": "export const day = 1;",
  },
  "nobody opens what a room keeps to itself": {
    "packages/domain/src/judgements/index.ts": 'export { leap } from "../calendar/internal/leap.js";',
    "packages/domain/src/calendar/internal/leap.ts": "export const leap = true;",
  },
  "nothing that ships opens a test": {
    "packages/domain/src/calendar/day.ts": 'export { example } from "./week.test.js";',
    "packages/domain/src/calendar/week.test.ts": "export const example = 1;",
  },
  "the domain opens nothing but itself": {
    "packages/domain/src/calendar/day.ts":
      'import { readFileSync } from "node:fs"; export const read = readFileSync;',
  },
  "a room is entered by its front door": {
    "packages/domain/src/judgements/index.ts": 'export { day } from "../calendar/day.js";',
    "packages/domain/src/calendar/day.ts": "export const day = 1;",
  },
  "charts open only the domain and Plot": {
    "packages/charts/src/bars.ts": 'import { h } from "preact"; export const bars = h;',
  },
  "reports open no package of ours but charts and the domain": {
    "apps/reports/src/page.tsx":
      'import { write } from "@reviewpoint/demo"; export const page = <p class="x">{write}</p>;',
  },
  "the api's ground floor knows no feature": {
    "apps/api/src/graph/schema.ts": 'export { resolver } from "../features/calendar/term.resolver.js";',
    "apps/api/src/features/calendar/term.resolver.ts": "export const resolver = 1;",
  },
  "only the database room speaks to a driver": {
    "apps/api/src/graph/context.ts": 'import pg from "pg"; export const pool = new pg.Pool();',
  },
  ...arrowSeeds("the domain room ", mayOpen, (room) => `packages/domain/src/${room}/index.ts`),
  ...arrowSeeds("the feature ", featureMayOpen, (room) => `apps/api/src/features/${room}/index.ts`),
};

/** A room that opens the first room it may not open, once for each rule whose name begins so. */
function arrowSeeds(beginning, arrows, fileOf) {
  return Object.fromEntries(
    Object.entries(arrows).map(([room, allowed]) => {
      const closed = Object.keys(arrows).find((other) => other !== room && !allowed.includes(other));
      const { name } = rules.find((rule) => rule.name.startsWith(`${beginning}${room} `));
      const files = {
        [fileOf(room)]: `export { idea } from "../${closed}/index.js";`,
        [fileOf(closed)]: "export const idea = 1;",
      };
      return [name, files];
    }),
  );
}
