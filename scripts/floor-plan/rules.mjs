import { api } from "./rules/api.mjs";
import { chartsAndReports } from "./rules/charts-and-reports.mjs";
import { domain } from "./rules/domain.mjs";
import { everywhere } from "./rules/everywhere.mjs";

/** Every wall, as dependency-cruiser reads it: a forbidden import with a sentence for its name. */
export const rules = [...everywhere, ...domain, ...chartsAndReports, ...api].map((rule) => ({
  severity: "error",
  ...rule,
}));
