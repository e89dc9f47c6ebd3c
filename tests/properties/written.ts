import {
  Kind,
  type ArgumentNode,
  type FieldNode,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

export function argument(name: string, value: ValueNode): ArgumentNode & { readonly value: never } {
  return { kind: Kind.ARGUMENT, name: nameNode(name), value: value as never }; // A directive's may be a variable here.
}

export function text(value: unknown): ValueNode {
  return { kind: Kind.STRING, value: String(value) };
}

export function typenameField(): FieldNode {
  return { kind: Kind.FIELD, name: nameNode("__typename") };
}

export function selectionSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
