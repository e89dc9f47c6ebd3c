import { lazy, Suspense, useState } from "react";
import { EntityAroundDocument } from "../../../generated/operations";
import { useAsked } from "../api/use-asked";
import type { Brush } from "../state/brush";
import { withinBrush } from "../state/within-brush";
import { recordsAround } from "./records-around";

const Timeline = lazy(async () => ({ default: (await import("../timeline/timeline")).Timeline }));
const PlaceMap = lazy(async () => ({ default: (await import("../map/place-map")).PlaceMap }));

interface AroundProps {
  readonly id: string;
  readonly onOpen: (id: string) => void;
}

/** A timeline and a map of a record's own, each where there is anything to draw. */
export function Around({ id, onOpen }: AroundProps) {
  const asked = useAsked(EntityAroundDocument, { id });
  const [brush, setBrush] = useState<Brush | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set([id]));
  if (asked.state !== "ready" || !asked.data.node) return null;
  const records = recordsAround(asked.data.node);
  const placed = records.filter(({ places }) => places.length > 0);
  const hasDates = records.some(({ date }) => date !== null);
  const choose = { selected, onSelect: (ids: readonly string[]) => setSelected(new Set(ids)), onOpen };
  if (!hasDates && placed.length === 0) return null;
  return (
    <section className="entity-section">
      <h3>When and where</h3>
      <p className="quiet small">A press selects, a double press or Enter opens.</p>
      <Suspense>
        {hasDates && (
          <div className="entity-timeline">
            <Timeline records={records} {...choose} brush={brush} onBrush={setBrush} />
          </div>
        )}
        {placed.length > 0 && (
          <div className="entity-map">
            <PlaceMap records={placed.filter(({ date }) => withinBrush(date, brush))} {...choose} brush={brush} />
          </div>
        )}
      </Suspense>
    </section>
  );
}
