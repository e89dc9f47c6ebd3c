/** What the API answers of an item's place in the tree. */
export interface HangingItem {
  readonly key: number;
  readonly parent: number | null;
}

/** An item with the items that hang on it. */
export interface EvidenceBranch<Item> {
  readonly item: Item;
  readonly branches: readonly EvidenceBranch<Item>[];
}

/** The tree that the items make, each after the one it hangs on, in their order. One whose parent is not among them begins a tree. */
export function evidenceTree<Item extends HangingItem>(items: readonly Item[]): readonly EvidenceBranch<Item>[] {
  const roots: EvidenceBranch<Item>[] = [];
  const hangingOn = new Map<number, EvidenceBranch<Item>[]>();
  for (const item of items) {
    const below: EvidenceBranch<Item>[] = [];
    hangingOn.set(item.key, below);
    const siblings = item.parent === null ? roots : (hangingOn.get(item.parent) ?? roots);
    siblings.push({ item, branches: below });
  }
  return roots;
}
