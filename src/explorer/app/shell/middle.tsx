import { lazy } from "react";
import { GraphView } from "../graph/graph-view";
import type { View } from "../state/picture";
import { Boundary } from "./boundary";
import { useSession } from "./session";

const Timeline = lazy(async () => ({ default: (await import("../timeline/timeline")).Timeline }));
const PlaceMap = lazy(async () => ({ default: (await import("../map/place-map")).PlaceMap }));

const VIEWS: readonly { readonly view: View; readonly words: string }[] = [
  { view: "graph", words: "Graph" },
  { view: "timeline", words: "Timeline" },
  { view: "map", words: "Map" },
  { view: "together", words: "All three" },
];

/** The graph, the timeline and the map: one of them, or all. What is selected in one is selected in all. */
export function Middle() {
  const { picture, act, visible } = useSession();
  const { view } = picture;
  const selected = new Set(picture.selected);
  const chosen = {
    selected,
    onSelect: (ids: readonly string[], add: boolean) => act({ kind: "select", ids, add }),
    onOpen: (id: string) => act({ kind: "open", opened: { kind: "record", id } }),
    brush: picture.filters.brush,
  };
  const has = (wanted: View) => view === wanted || view === "together";
  return (
    <main className="middle" data-view={view}>
      <nav className="middle-views" aria-label="Views">
        {VIEWS.map((choice) => (
          <button
            key={choice.view}
            type="button"
            className="button"
            data-kind="plain"
            aria-pressed={view === choice.view}
            onClick={() => act({ kind: "view", view: choice.view })}
          >
            {choice.words}
          </button>
        ))}
      </nav>
      {has("graph") && (
        <section className="middle-graph" aria-label="Graph">
          <Boundary>
            <GraphView />
          </Boundary>
        </section>
      )}
      {has("timeline") && (
        <section className="middle-timeline" aria-label="Timeline">
          <Boundary>
            <Timeline
              records={visible.recordsOfAnyTime}
              onBrush={(brush) => act({ kind: "brush", brush })}
              {...chosen}
            />
          </Boundary>
        </section>
      )}
      {has("map") && (
        <section className="middle-map" aria-label="Map">
          <Boundary>
            <PlaceMap records={visible.records} {...chosen} />
          </Boundary>
        </section>
      )}
    </main>
  );
}
