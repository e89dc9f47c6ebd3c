import { useState } from "react";
import { Legend } from "../graph/legend";
import { RecordList } from "../graph/record-list";
import { SelectionTools } from "../graph/selection-tools";

type Tab = "list" | "legend";

/** Beside the views: what is shown, as a list, and the legend that filters it. */
export function SideList() {
  const [tab, setTab] = useState<Tab>("list");
  return (
    <section className="side" id="list" aria-label="What is shown" data-landing>
      <div className="side-tabs">
        <button
          type="button"
          className="button"
          data-kind="plain"
          aria-pressed={tab === "list"}
          onClick={() => setTab("list")}
        >
          List
        </button>
        <button
          type="button"
          className="button"
          data-kind="plain"
          aria-pressed={tab === "legend"}
          onClick={() => setTab("legend")}
        >
          Legend and filters
        </button>
      </div>
      {tab === "list" ? <RecordList /> : <Legend />}
      <SelectionTools />
    </section>
  );
}
