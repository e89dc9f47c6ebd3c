/** What is read of a record, a relationship or a statement that evidence hangs on. */
export interface ReadEvidence {
  readonly id?: string;
  readonly citations: readonly ReadCitation[];
  readonly judgements?: {
    readonly edges: readonly ReadJudgement[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
  /** How further statements stand to it, which are not shown: only whether there are any. */
  readonly beyond?: { readonly edges: readonly Pick<ReadJudgement, "relationship" | "outgoing" | "node">[] };
  /** Of a claim: the statement that makes it. */
  readonly statement?: ReadEvidence | null;
}

interface ReadCitation {
  readonly id: string;
  readonly source: { readonly id: string };
  readonly statement?: ReadEvidence | null;
}

interface ReadJudgement {
  readonly relationship: string;
  readonly outgoing: boolean;
  readonly basis: string;
  readonly assessedBy: string | null;
  readonly confidence: string;
  readonly node: ReadEvidence;
}

/** An item of the tree, as `EvidenceItem` answers it. */
export interface EvidenceItem {
  readonly key: number;
  readonly parent: number | null;
  readonly depth: number;
  readonly role: string;
  readonly statement?: ReadEvidence;
  readonly source?: { readonly id: string };
  readonly citation?: ReadCitation;
  readonly basis?: string;
  readonly assessedBy?: string | null;
  readonly confidence?: string;
}

/** How many citations of one record are read. */
const MOST_CITATIONS = 50;

/**
 * The tree of what hangs on a record, each item after its parent: the statements that its citations quote and the sources
 * they cite, then how other statements are judged to stand to it. A statement's own branch is followed where it hangs first.
 */
export function evidenceItems(asked: ReadEvidence): {
  readonly items: readonly EvidenceItem[];
  readonly truncated: boolean;
} {
  const items: EvidenceItem[] = [];
  const expanded = new Set([asked.id]);
  let truncated = false;
  const add = (parent: EvidenceItem | null, item: Omit<EvidenceItem, "key" | "parent" | "depth">): EvidenceItem => {
    const added = { ...item, key: items.length, parent: parent?.key ?? null, depth: parent ? parent.depth + 1 : 0 };
    items.push(added);
    return added;
  };
  // A judgement is read from both of its ends: what leads back to where it came from says nothing new.
  const isAncestor = (item: EvidenceItem | null, id: string | undefined): boolean => {
    if (item === null) return id === asked.id;
    return item.statement?.id === id || isAncestor(item.parent === null ? null : (items[item.parent] ?? null), id);
  };
  const addStatement = (
    parent: EvidenceItem | null,
    item: Parameters<typeof add>[1],
    statement: ReadEvidence,
  ): void => {
    if (isAncestor(parent, statement.id)) return;
    const added = add(parent, { ...item, statement });
    if (expanded.has(statement.id)) return;
    expanded.add(statement.id);
    hang(added, statement);
  };
  const hang = (parent: EvidenceItem | null, on: ReadEvidence): void => {
    truncated ||= on.citations.length >= MOST_CITATIONS || on.judgements?.pageInfo.hasNextPage === true;
    truncated ||= (on.beyond?.edges ?? []).some(
      ({ relationship, outgoing, node }) => roleOf(relationship, outgoing) !== null && !isAncestor(parent, node.id),
    );
    if (on.statement) addStatement(parent, { role: "CLAIMS" }, on.statement);
    for (const citation of on.citations) {
      add(parent, { role: "SOURCE", source: citation.source, citation });
      if (citation.statement) addStatement(parent, { role: "QUOTED", citation }, citation.statement);
    }
    for (const { node, relationship, outgoing, ...judgement } of on.judgements?.edges ?? []) {
      const role = roleOf(relationship, outgoing);
      if (role !== null) addStatement(parent, { ...judgement, role }, node);
    }
  };
  hang(null, asked);
  return { items, truncated };
}

/** What the other statement is to the one that was read: what it supports, updates or takes back is no evidence for it. */
function roleOf(relationship: string, outgoing: boolean): string | null {
  if (relationship === "CONTRADICTS" || !outgoing) return relationship;
  return relationship === "REPEATS" ? "REPEATED" : null;
}
