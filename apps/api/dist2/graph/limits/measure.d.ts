import type { FragmentDefinitionNode, SelectionSetNode } from "graphql";
/** How large an operation is once its fragments are spread. */
export interface Size {
    readonly depth: number;
    readonly aliases: number;
    readonly directives: number;
    readonly fields: number;
}
/**
 * The size of a selection with every fragment spread. Each fragment is measured once, so that the work is linear in
 * the document; a fragment that spreads itself measures as endless.
 */
export declare function measure(selections: SelectionSetNode | undefined, fragments: ReadonlyMap<string, FragmentDefinitionNode>, known?: Map<string, Size | null>): Size;
