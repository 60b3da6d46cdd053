import {
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isCompositeType,
  getNamedType,
  isListType,
  isObjectType,
} from "graphql";
import type { DeclaredCost } from "./costs.js";
import { usualCosts } from "./weights.js";

/** What one field of the schema costs, and how long its list is. */
export interface Price {
  readonly weight: number;
  /** One object; a page, whose `nodes` and `edges` are as long as `first` says; or a list of about so many. */
  readonly size:
    | { readonly kind: "one" }
    | { readonly kind: "page" }
    | { readonly kind: "list"; readonly assumed: number };
  /** Whether this is the list of a page, as long as the page. */
  readonly isOfPage: boolean;
  readonly perArgument: Readonly<Record<string, number>>;
}

type Field = GraphQLField<unknown, unknown>;

/** The prices of every field of a schema, by field. */
export function pricesOf(schema: GraphQLSchema): ReadonlyMap<Field, Price> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const prices = new Map<Field, Price>();
  const listsOfPages = new Set<Field>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (isPaged(field)) for (const list of listsOf(field)) listsOfPages.add(list);
      const { weight, assumedSize = usualCosts.assumedSize, perArgument = {} } = declaredBy(field);
      const usual =
        type === schema.getMutationType()
          ? usualCosts.mutationWeight
          : roots.includes(type)
            ? usualCosts.rootWeight
            : isRead(field)
              ? usualCosts.readWeight
              : 0;
      const list = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
      const size = isPaged(field)
        ? ({ kind: "page" } as const)
        : list
          ? ({ kind: "list", assumed: assumedSize } as const)
          : ({ kind: "one" } as const);
      prices.set(field, { weight: weight ?? usual, size, isOfPage: false, perArgument });
    }
  }
  for (const field of listsOfPages) {
    const price = prices.get(field);
    if (price) prices.set(field, { ...price, isOfPage: true });
  }
  return prices;
}

/** A list that takes `first` gives a page. */
const isPaged = (field: Field): boolean => field.args.some(({ name }) => name === "first");

/** The lists of objects on the type of a page: `nodes` and `edges`. */
function listsOf(paged: Field): Field[] {
  const page = getNamedType(paged.type);
  if (!isObjectType(page)) return [];
  return Object.values(page.getFields()).filter(
    ({ type }) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type)),
  );
}

/** Points for each object of a type: as declared, else one; an interface or union is as dear as its types say inside. */
export function objectWeight(type: { readonly extensions: unknown }): number {
  return declaredBy(type).weight ?? usualCosts.objectWeight;
}

function declaredBy({ extensions }: { readonly extensions: unknown }): DeclaredCost {
  return (extensions as { cost?: DeclaredCost }).cost ?? {};
}

function isRead(field: Field): boolean {
  const { batched, readAll } = field.extensions as { batched?: boolean; readAll?: unknown };
  return batched === true || readAll !== undefined;
}
