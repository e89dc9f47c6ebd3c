import type { ReactNode } from "react";
import { Notice } from "../records/notice";
import type { Pages } from "./use-pages";

interface PagedListProps<Item> {
  readonly title: string;
  readonly pages: Pages<Item>;
  /** What is said where there is nothing; without it the whole section is left out then. */
  readonly empty?: string;
  readonly children: (item: Item) => ReactNode;
}

/** A section that lists what has been read, says of how many, and reads more when asked. */
export function PagedList<Item>({ title, pages, empty, children }: PagedListProps<Item>) {
  const { items, total, isLoading, error, hasMore } = pages;
  const more = () => pages.more();
  if (total === 0 && empty === undefined) return null;
  return (
    <section className="entity-section">
      <h3>
        {title} {total !== null && <span className="entity-count">{total}</span>}
      </h3>
      {items.map(children)}
      {total === 0 && <p className="quiet">{empty}</p>}
      {error && (
        <Notice kind="failed" onAgain={more}>
          {error.message}
        </Notice>
      )}
      {isLoading && <Notice kind="loading">Reading…</Notice>}
      {hasMore && !isLoading && !error && (
        <button type="button" className="button" onClick={more}>
          Show more ({items.length} of {total})
        </button>
      )}
    </section>
  );
}
