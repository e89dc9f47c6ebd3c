import type { TollClaim } from "../../record/toll.js";
import { ABSENT, readEdtf, type EdtfSpan } from "../../record/edtf.js";
import type { Nodes, ReadDate } from "./rule.js";
import { rootsOf, SOURCE_ROOTS, sourcesOf, type CitedSources } from "./source-roots.js";

/** What is read of a claim to compare it with others. */
export const CLAIM = `
  fragment claim on QuantityClaim {
    id measure population minimum best maximum verbatim rank cumulativeTo { edtf }
    citations(first: 50) @priced(as: 2) { source { ...roots } }
    statement {
      id rank madeOn { edtf }
      speakers(first: 20) @priced(as: 1) { nodes { id } }
      updatedBy(first: 20) @priced(as: 1) { nodes { id } }
      retractedBy(first: 1, where: { rank: { ne: DEPRECATED }, retractedBy: { none: {} } }) { nodes { id } }
      contradicts(first: 50) @priced(as: 1) { nodes { id } }
      citations(first: 50) @priced(as: 2) { source { ...roots } }
    }
  }
  ${SOURCE_ROOTS}
`;

type Ids = Nodes<{ readonly id: string }>;

export interface ReadClaim
  extends Pick<TollClaim, "id" | "measure" | "population" | "minimum" | "best" | "maximum" | "verbatim" | "rank"> {
  readonly cumulativeTo: ReadDate;
  readonly citations: CitedSources;
  readonly statement: {
    readonly id: string;
    readonly rank: TollClaim["rank"];
    readonly madeOn: ReadDate;
    readonly speakers: Ids;
    readonly updatedBy: Ids;
    readonly retractedBy: Ids;
    readonly contradicts: Ids;
    readonly citations: CitedSources;
  } | null;
}

/** A claim as the rules compare it, and the claim as it was read. */
export interface ComparedClaim extends TollClaim {
  readonly read: ReadClaim;
}

/** The event that a claim counts, as seen from the one that is asked about. */
export interface CountedEvent {
  readonly id: string;
  readonly isPart: boolean;
  readonly partOf: readonly string[];
}

/** A claim that was read, as the rules compare it. */
export function comparedClaim(read: ReadClaim, event: CountedEvent): ComparedClaim {
  const { statement, cumulativeTo, citations, ...claim } = read;
  const sources = sourcesOf([citations, statement?.citations ?? []]);
  return {
    ...claim,
    read,
    event: event.id,
    eventIsPart: event.isPart,
    eventPartOf: event.partOf,
    cumulativeTo: spanOf(cumulativeTo),
    sources: [...rootsOf(sources)].map(([id, roots]) => ({ id, roots: [...roots] })),
    statement: statement && {
      id: statement.id,
      rank: statement.rank,
      madeOn: spanOf(statement.madeOn),
      speakers: idsOf(statement.speakers),
      updatedBy: idsOf(statement.updatedBy),
      retracted: statement.retractedBy.nodes.length > 0,
    },
  };
}

function spanOf(date: ReadDate): EdtfSpan | null {
  const span = date && readEdtf(date.edtf);
  return span?.earliest === ABSENT ? null : span;
}

function idsOf({ nodes }: Ids): string[] {
  return nodes.map(({ id }) => id);
}

/** Claims, each once: it may count an event by several relationships, and an event may be among its own parts. */
export function onceEach<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}
