import { noRawConnections } from "./no-raw-connections.mjs";
import { noTypeormShortcuts } from "./no-typeorm-shortcuts.mjs";

/** Rules of this house that no published linter has. `.oxlintrc.json` says where each holds. */
export default {
  meta: { name: "house" },
  rules: {
    "no-raw-connections": noRawConnections,
    "no-typeorm-shortcuts": noTypeormShortcuts,
  },
};
