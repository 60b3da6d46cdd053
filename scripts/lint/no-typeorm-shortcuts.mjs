const finders = new Set([
  ...["findOne", "findOneOrFail", "findBy", "findOneBy", "findOneByOrFail", "findAndCount", "findAndCountBy"],
  ...["save", "preload", "softRemove", "recover"],
]);
const ormReceiver = /(repository|manager|dataSource|queryRunner)$/i;
const ormDecorators =
  /^(VersionColumn|OneToMany|OneToOne|ManyToOne|ManyToMany|JoinColumn|JoinTable|Entity|Column|PrimaryColumn)$/;

/**
 * TypeORM without its shortcuts: rows are read by a room's own SQL and written by `insert` and a conditional
 * `update` inside a unit of work. Relations null the tenant when one side of a composite key is cleared,
 * `@VersionColumn` saves stale rows, `synchronize` drops keys, and `find` reads what the type does not say.
 */
export const noTypeormShortcuts = {
  meta: { type: "problem" },
  create(context) {
    const complain = (node, what) =>
      context.report({
        node,
        message: `${what} is one of TypeORM's shortcuts. Read with the room's query file, write with insert or a conditional update in a unit of work.`,
      });
    return {
      CallExpression(node) {
        const called = node.callee;
        if (called.type !== "MemberExpression" || called.computed) return;
        const name = called.property.name;
        if (finders.has(name)) complain(node, `.${name}()`);
        if (name === "find" && comesFromTheOrm(called.object)) complain(node, ".find()");
        if (name === "synchronize") complain(node, ".synchronize()");
      },
      ImportSpecifier(node) {
        if (node.parent.source.value !== "typeorm") return;
        if (ormDecorators.test(node.imported.name)) complain(node, `@${node.imported.name}`);
      },
      Property(node) {
        const name = node.key.name ?? node.key.value;
        if (name === "synchronize" && node.value.value !== false) complain(node, "synchronize");
        if (name === "relations" && insideAnEntitySchema(node)) complain(node, "relations");
      },
    };
  },
};

function comesFromTheOrm(receiver) {
  if (receiver.type === "Identifier") return ormReceiver.test(receiver.name);
  if (receiver.type === "MemberExpression" && !receiver.computed)
    return ormReceiver.test(receiver.property.name ?? "");
  if (receiver.type === "CallExpression") return receiver.callee.property?.name === "getRepository";
  return false;
}

/** The property belongs to the object that `new EntitySchema({ … })` is given. */
function insideAnEntitySchema(property) {
  const creation = property.parent.parent;
  return creation.type === "NewExpression" && creation.callee.name === "EntitySchema";
}
