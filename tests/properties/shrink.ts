import { parse, print, validate, visit, type DocumentNode, type GraphQLSchema } from "graphql";

/**
 * A smaller operation that still fails: whatever can be left out is, one piece at a time. `fails` gives why, or null
 * where it does not.
 */
export async function shrink(
  schema: GraphQLSchema,
  document: DocumentNode,
  fails: (document: DocumentNode) => Promise<string | null>,
): Promise<DocumentNode> {
  for (const candidate of smaller(schema, document))
    if ((await fails(candidate)) !== null) return shrink(schema, candidate, fails);
  return document;
}

/** What of a document may be left out: items of its lists. */
const PIECES = new Set([
  "FragmentDefinition",
  "VariableDefinition",
  "Field",
  "InlineFragment",
  "FragmentSpread",
  "Directive",
  "Argument",
  "ObjectField",
  "ObjectValue",
]);

function* smaller(schema: GraphQLSchema, document: DocumentNode): Generator<DocumentNode> {
  let pieces = 0;
  visit(document, { enter: (node) => void (pieces += Number(PIECES.has(node.kind))) });
  for (let left = 0; left < pieces; left += 1) {
    let index = 0;
    const candidate = readable(
      visit(document, { enter: (node) => (PIECES.has(node.kind) && index++ === left ? null : undefined) }),
    );
    if (candidate && validate(schema, candidate).every(({ message }) => /never used|is not used/.test(message)))
      yield candidate;
  }
}

function readable(document: DocumentNode): DocumentNode | null {
  try {
    return parse(print(document));
  } catch {
    return null; // A selection set was emptied, or a value.
  }
}
