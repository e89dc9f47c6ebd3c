import { EntityCitedDocument, type EntityCitedQuery } from "../../../generated/operations";
import { sayLink } from "../records/words";
import { RecordLink } from "../view/record-link";
import { PagedList } from "./paged-list";
import { type Page, usePages } from "./use-pages";

type Cited = NonNullable<NonNullable<EntityCitedQuery["source"]>["cited"]>["edges"][number];

interface RestsOnSourceProps {
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
}

/** Every record and every relationship that cites the source, for the day it falls. */
export function RestsOnSource({ id, onOpen, onEvidence }: RestsOnSourceProps) {
  const pages = usePages(EntityCitedDocument, id, readPage);
  return (
    <PagedList title="What rests on it" pages={pages} empty="Nothing in the graph cites it.">
      {({ cursor, node, relationship }) => (
        <p key={cursor} className="entity-cited">
          {node && <RecordLink end={node} onOpen={onOpen} />}
          {relationship && (
            <>
              <RecordLink end={relationship.start} onOpen={onOpen} />{" "}
              <span className="entity-role">{sayLink(relationship)}</span>{" "}
              <RecordLink end={relationship.end} onOpen={onOpen} />{" "}
              <button type="button" className="entity-cite" onClick={() => onEvidence(relationship.relationshipId)}>
                evidence
              </button>
            </>
          )}
        </p>
      )}
    </PagedList>
  );
}

function readPage({ source }: EntityCitedQuery): Page<Cited> | null {
  if (!source) return null;
  const { edges, totalCount, pageInfo } = source.cited;
  return { items: edges, total: totalCount, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
}
