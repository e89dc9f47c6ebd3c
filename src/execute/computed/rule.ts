import { Kind, parse, visit, type SelectionSetNode } from "graphql";
import { AttestError, invariant } from "../../errors.js";
import type { Exploring, Found } from "../explore/exploring.js";

/** How a computed field is answered: what it reads of the graph, and what it makes of that. */
export interface Rule {
  readonly reads: SelectionSetNode;
  /**
   * `read` is shaped as `reads` says, and `args` are the field's arguments, coerced: each rule says the form of both. Throws
   * BAD_USER_INPUT for an argument.
   */
  readonly answer: (read: never, args: never, found: never) => unknown;
  /** Finds, by statements that follow one another, what is then read; `answer` is given what it has found. */
  readonly explore?: Explore;
}

type Explore = (exploring: Exploring, args: never, selected: ReadonlySet<string>) => Promise<Found>;

/**
 * A rule. `reads` is GraphQL on the type that bears the field, `{ ... }` and the fragments it spreads, with the field's
 * arguments as variables. `@slot(for: "Event")`: nodes that the rule may answer, so that what the client selects of an Event
 * is read of them too; the rule answers the very object that it was given. `@priced(as: 5)`: as how many nodes the list is
 * priced, where there may be many more.
 */
export function rule(reads: string, answer: (read: never, args: never) => unknown): Rule {
  return { reads: readsOf(reads), answer };
}

function readsOf(text: string): SelectionSetNode {
  const { definitions } = parse(text);
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const [operation] = definitions;
  invariant(operation?.kind === Kind.OPERATION_DEFINITION, "what a rule reads begins with what it selects");
  const inlined = (set: SelectionSetNode): SelectionSetNode =>
    visit(set, {
      FragmentSpread: {
        leave: ({ name }) => {
          const fragment = fragments.get(name.value);
          invariant(fragment, `the fragment ${name.value} is defined`);
          const { typeCondition, selectionSet } = fragment;
          return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: inlined(selectionSet) };
        },
      },
    });
  return inlined(operation.selectionSet);
}

/** How many of what it answers a rule is asked for. Throws BAD_USER_INPUT below zero and past the most. */
export function checkFirst(first: number, most: number, coordinate: string): number {
  if (first >= 0 && first <= most) return first;
  throw new AttestError("BAD_USER_INPUT", `${coordinate}(first:) is ${first}; give a number from 0 to ${most}`);
}

/** A list as a connection answers it, where a rule reads its nodes. */
export interface Nodes<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo?: { readonly hasNextPage: boolean };
}

/** A date as a rule reads it. */
export type ReadDate = { readonly edtf: string } | null;
