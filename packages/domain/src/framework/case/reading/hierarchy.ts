import type { CaseItem } from "../package/case-item.js";
import type { CasePackage } from "../package/case-package.js";
import type { CaseFinding } from "./shape.js";

/** An item with its place in the package and where it hangs in the tree. */
export interface PlacedItem {
  readonly item: CaseItem;
  /** e.g. `CFItems[3]` */
  readonly place: string;
  /** null directly below the document. */
  readonly parent: CaseItem | null;
  /** The sequence number below the parent; counted in the order of the items where none is given. */
  readonly position: number;
}

/**
 * The items of a package below their parents, in the order of the package; associations and nodes that lead nowhere,
 * items without one parent, and circles are violations.
 */
export function hierarchyOf(content: CasePackage, found: CaseFinding): PlacedItem[] {
  const items = new Map(content.CFItems.map((item) => [item.identifier, item]));
  const document = content.CFDocument.identifier;
  const parents = new Map<string, { identifier: string; sequence: number | undefined }[]>();
  content.CFAssociations.forEach(
    ({ associationType, originNodeURI, destinationNodeURI, sequenceNumber }, index) => {
      if (associationType !== "isChildOf") return;
      const [child, parent] = [originNodeURI.identifier, destinationNodeURI.identifier];
      const place = `CFAssociations[${index}]`;
      if (!items.has(child)) found("unknown-node", `${place}.originNodeURI.identifier`, child);
      if (!items.has(parent) && parent !== document) {
        found("unknown-node", `${place}.destinationNodeURI.identifier`, parent);
      }
      parents.set(child, [...(parents.get(child) ?? []), { identifier: parent, sequence: sequenceNumber }]);
    },
  );

  const siblings = new Map<string, number>();
  return content.CFItems.flatMap((item, index): PlacedItem[] => {
    const place = `CFItems[${index}]`;
    const [parent, ...others] = parents.get(item.identifier) ?? [];
    if (parent === undefined || others.length > 0) {
      found("not-one-parent", place, item.fullStatement);
      return [];
    }
    if (isOwnAncestor(item.identifier, parents)) {
      found("circular-children", place, item.fullStatement);
      return [];
    }
    const group = `${parent.identifier} ${item.CFItemType}`;
    const count = (siblings.get(group) ?? 0) + 1;
    siblings.set(group, count);
    return [
      { item, place, parent: items.get(parent.identifier) ?? null, position: parent.sequence ?? count },
    ];
  });
}

function isOwnAncestor(identifier: string, parents: ReadonlyMap<string, { identifier: string }[]>): boolean {
  const seen = new Set<string>();
  for (
    let next = parents.get(identifier)?.[0];
    next !== undefined;
    next = parents.get(next.identifier)?.[0]
  ) {
    if (next.identifier === identifier) return true;
    if (seen.has(next.identifier)) return false;
    seen.add(next.identifier);
  }
  return false;
}
