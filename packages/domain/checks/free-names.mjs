import { parseSync } from "@swc/core";

const isNode = (value) => typeof value === "object" && value !== null;

/**
 * The names that a piece of TypeScript uses as values and does not declare itself, each once; `Math.random` is told
 * as that. Types are not looked at.
 */
export function freeNames(text) {
  const used = new Set();
  const declared = new Set();
  visit(parseSync(text, { syntax: "typescript", target: "es2022" }).body, "");
  return [...used].filter((name) => !declared.has(name)).toSorted();

  function visit(node, role) {
    if (Array.isArray(node)) for (const child of node) visit(child, role);
    else if (isNode(node)) look(node, role);
  }

  function look(node, role) {
    if (node.type === "TsParameterProperty") {
      visit(node.param, "declared");
      return;
    }
    if (/^Ts(?!As|Satisfies|NonNull|Const|TypeAssertion)/u.test(node.type ?? "")) return;
    if (node.type === "Identifier") {
      (role === "declared" ? declared : used).add(node.value);
      return;
    }
    if (node.type === "MemberExpression" && node.property.type === "Identifier") {
      if (node.object.value === "Math" && node.property.value === "random") used.add("Math.random");
      visit(node.object, "");
      return;
    }
    for (const [field, child] of Object.entries(node)) {
      if (!passedOver(node, field)) visit(child, roleOf(node, field, role));
    }
  }
}

const bindings = {
  VariableDeclarator: "id",
  FunctionDeclaration: "identifier",
  FunctionExpression: "identifier",
  ClassDeclaration: "identifier",
  ImportSpecifier: "local",
  ImportDefaultSpecifier: "local",
  ImportNamespaceSpecifier: "local",
  CatchClause: "param",
  Parameter: "pat",
};

function roleOf(node, field, role) {
  if (bindings[node.type] === field || (node.type === "ArrowFunctionExpression" && field === "params"))
    return "declared";
  const insidePattern = /Pattern|RestElement/u.test(node.type ?? "") && field !== "right";
  const ofPattern =
    /^(?:KeyValuePatternProperty|AssignmentPatternProperty)$/u.test(node.type ?? "") && field !== "key";
  if (node.type === "AssignmentPatternProperty") return field === "key" ? role : "";
  return insidePattern || ofPattern || node.type === undefined ? role : "";
}

const passedOver = (node, field) =>
  field === "typeAnnotation" ||
  field === "returnType" ||
  (field === "key" && node.type !== "AssignmentPatternProperty") ||
  (node.type === "ImportSpecifier" && field === "imported") ||
  node.type === "ExportNamedDeclaration" ||
  (field === "label" && node.type.endsWith("Statement"));
