const openers = new Set(["createQueryRunner", "getRepository", "createQueryBuilder", "createEntityManager"]);
const owners = { pg: /^(default|Pool|Client)$/, typeorm: /^DataSource$/ };

/**
 * Connections are taken in one place, apps/api/src/database. A second place that takes them deadlocks the pool when
 * two are nested, and reads without role and tenant: row security never hears who is asking.
 */
export const noRawConnections = {
  meta: { type: "problem" },
  create(context) {
    const complain = (node, what) =>
      context.report({
        node,
        message: `${what} takes a connection of its own. Ask the unit of work that the request was given.`,
      });
    const checkImport = (node, name) => {
      const { source, importKind } = node.parent;
      if (importKind === "type" || node.importKind === "type") return;
      if (owners[source.value]?.test(name)) complain(node, `${name} from "${source.value}"`);
    };
    return {
      ImportDefaultSpecifier: (node) => checkImport(node, "default"),
      ImportNamespaceSpecifier: (node) => checkImport(node, "default"),
      ImportSpecifier: (node) => checkImport(node, node.imported.name),
      CallExpression(node) {
        const called = node.callee;
        if (called.type === "MemberExpression" && openers.has(called.property.name)) {
          complain(node, `.${called.property.name}()`);
        }
      },
    };
  },
};
