import {
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/**
 * A validation rule against asking for a list over and over by aliases: an operation may have
 * `largest` fields at its root, those of fragments counted too.
 */
export function limitRootFields(largest: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation: OperationDefinitionNode) {
      const count = countFields(context, operation.selectionSet, largest);
      if (count <= largest) return;
      context.reportError(
        new GraphQLError(
          `The request asks for more than ${largest} root fields: send several requests.`,
          { nodes: operation },
        ),
      );
    },
  });
}

/** Counts no further than just past `largest`, so that nested fragments cannot multiply. */
function countFields(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  largest: number,
  within: ReadonlySet<string> = new Set(),
): number {
  let count = 0;
  for (const selection of selections) {
    if (count > largest) return count;
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += countFields(context, selection.selectionSet, largest, within);
    else {
      const name = selection.name.value;
      const fragment = within.has(name) ? undefined : context.getFragment(name);
      if (fragment)
        count += countFields(context, fragment.selectionSet, largest, new Set([...within, name]));
    }
  }
  return count;
}
