import { library, packageAt, tests } from "../paths.mjs";

export const chartsAndReports = [
  {
    name: "charts open only the domain and Plot",
    comment:
      "A chart is a function from rows to an element. It fetches nothing and knows no framework: hand it rows and a document.",
    from: { path: "^packages/charts/src/", pathNot: tests },
    to: { pathNot: ["^packages/charts/", packageAt("packages/domain"), library("@observablehq/plot")] },
  },
  {
    name: "reports open no package of ours but charts and the domain",
    comment:
      "The reporting app is one frontend among others: it sees the graph through its queries, the charts and the domain, and nothing of how the data is kept.",
    from: { path: "^apps/reports/", pathNot: tests },
    to: {
      path: "^(packages|scripts)/|^@reviewpoint/(?!api)",
      pathNot: ["^apps/reports/", packageAt("packages/charts"), packageAt("packages/domain")],
    },
  },
];
