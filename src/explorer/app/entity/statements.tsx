import {
  EntityStatementsAboutDocument,
  type EntityStatementsAboutQuery,
  EntityStatementsByDocument,
  type EntityStatementsByQuery,
  type EntityStatementPartsFragment,
} from "../../../generated/operations";
import { PagedList } from "./paged-list";
import { StatementCard } from "./statement-card";
import { type Page, usePages } from "./use-pages";

interface StatementsProps {
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
}

/** All that has been said about a record. */
export function StatementsAbout({ id, onOpen, onEvidence }: StatementsProps) {
  const pages = usePages(EntityStatementsAboutDocument, id, readPage);
  return (
    <PagedList title="Statements about it" pages={pages} empty="Nothing that is said about it is in the graph.">
      {(statement) => (
        <StatementCard key={statement.id} statement={statement} onOpen={onOpen} onEvidence={onEvidence} />
      )}
    </PagedList>
  );
}

/** All that a person or a group has said. */
export function StatementsBy({ id, onOpen, onEvidence }: StatementsProps) {
  const pages = usePages(EntityStatementsByDocument, id, readPage);
  return (
    <PagedList title="What it said" pages={pages} empty="No statement of its own is in the graph.">
      {(statement) => (
        <StatementCard key={statement.id} statement={statement} onOpen={onOpen} onEvidence={onEvidence} />
      )}
    </PagedList>
  );
}

function readPage({
  node,
}: EntityStatementsAboutQuery | EntityStatementsByQuery): Page<EntityStatementPartsFragment> | null {
  if (!node || !("statements" in node)) return null;
  const { nodes, totalCount, pageInfo } = node.statements;
  return { items: nodes, total: totalCount, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
}
