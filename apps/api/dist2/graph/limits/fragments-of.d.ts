import type { DocumentNode, FragmentDefinitionNode } from "graphql";
/** The fragments of a document by name. */
export declare function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode>;
