import { readEdtf } from "../../record/edtf.js";
import type { Entry } from "../../record/same-as-evidence.js";
import { sameAs } from "../../record/same-as.js";
import { readQuery } from "../../record/search-query.js";
import { scoreName } from "../../record/search-score.js";
import { rule, type Nodes, type ReadDate } from "./rule.js";

/** What is read of an entry to compare it with another; `kind` is whichever its type has. */
const ENTRY = `
  fragment entry on Entity {
    __typename
    id
    names(first: 50) @priced(as: 2) { value nameKind }
    identifiers(first: 50) @priced(as: 1) { scheme value }
    citations(first: 50) @priced(as: 2) { source { id } }
    ... on Person { birthDate { edtf } deathDate { edtf } }
    ... on Group { kind: groupKind anonymous founded { edtf } dissolved { edtf } }
    ... on Place {
      kind: level latitude longitude precisionMetres
      withinEach(first: 10) @priced(as: 1) { nodes { id } }
    }
    ... on Event { kind: eventKind when { edtf } partOf { id } }
    ... on Source { kind: sourceKind publishedOn { edtf } }
  }
`;

const DATES = ["birthDate", "deathDate", "founded", "dissolved", "when", "publishedOn"] as const;

interface ReadEntry extends Partial<Record<(typeof DATES)[number], ReadDate>> {
  readonly __typename: string;
  readonly id: string;
  readonly names?: Entry["names"];
  readonly identifiers: Entry["identifiers"];
  readonly citations: readonly { readonly source: { readonly id: string } }[];
  readonly kind?: string;
  readonly anonymous?: boolean;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly precisionMetres?: number | null;
  readonly withinEach?: Nodes<{ readonly id: string }>;
  readonly partOf?: { readonly id: string } | null;
}

interface Read {
  readonly node: ReadEntry | null;
  readonly alike: readonly ReadEntry[];
}

/** What is hardly likelier than any two entries of one type is not offered. */
const LEAST = 0.05;

/** `Query.duplicateCandidates`: null where there is no such entity. */
export const duplicateCandidates = rule(
  `{
    node(id: $of) { ...entry }
    alike(id: $of) @slot(for: "Entity") { ...entry }
  }
  ${ENTRY}`,
  ({ node, alike }: Read, { first }: { readonly first: number }) => {
    if (!node?.names) return null;
    const given = entryOf(node);
    return alike
      .flatMap((entity) => {
        const found = sameAs(given, entryOf(entity), likeness);
        return found && found.score >= LEAST ? [{ ...found, entity, score: rounded(found.score, 4) }] : [];
      })
      .toSorted((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
      .slice(0, first)
      .map((candidate) => ({
        ...candidate,
        evidence: candidate.evidence.map((piece) => ({ ...piece, weight: rounded(piece.weight, 2) })),
      }));
  },
  50,
);

function likeness(one: string, other: string): number {
  return scoreName(readQuery(one), other);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function entryOf(read: ReadEntry): Entry {
  const { latitude, longitude, precisionMetres } = read;
  const hasPosition = typeof latitude === "number" && typeof longitude === "number";
  const dates = DATES.flatMap((field) => {
    const date = read[field];
    return date ? [[field, readEdtf(date.edtf)] as const] : [];
  });
  return {
    id: read.id,
    type: read.__typename,
    kind: read.kind ?? null,
    names: read.names ?? [],
    identifiers: read.identifiers,
    position: hasPosition ? { latitude, longitude, precisionMetres: precisionMetres ?? null } : null,
    dates: Object.fromEntries(dates),
    containers: [...(read.withinEach?.nodes ?? []), ...(read.partOf ? [read.partOf] : [])].map(({ id }) => id),
    anonymous: read.anonymous ?? false,
    sources: read.citations.map(({ source }) => source.id),
  };
}
