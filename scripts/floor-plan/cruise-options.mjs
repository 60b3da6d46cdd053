/** How imports are read: swc sees types too, and what is built or installed is named but not entered. */
export const cruiseOptions = {
  parser: "swc",
  tsPreCompilationDeps: true,
  exclude: { path: "(^|/)(\\.turbo|\\.reports|coverage)/" },
  doNotFollow: { path: "(^|/)(node_modules|dist)/" },
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "node", "default", "types"],
    mainFields: ["module", "main", "types"],
  },
};
