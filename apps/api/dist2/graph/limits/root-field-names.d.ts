import type { DocumentNode, OperationDefinitionNode } from "graphql";
/** Names of the fields that an operation asks of the root, those left out by a directive included. */
export declare function rootFieldNames(document: DocumentNode, operation: OperationDefinitionNode): Set<string>;
