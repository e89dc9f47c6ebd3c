import { useId, useState } from "react";
import type { Confidence } from "../../../generated/operations";
import { GraphSummariesDocument, type GraphSummariesQuery } from "../../../generated/operations";
import { asAskError, useAsked } from "../api/use-asked";
import type { LinkKind } from "../records/link-kind";
import { nameOf } from "../records/read-record";
import { Notice } from "../records/notice";
import { Dialog } from "../shell/dialog";
import { KindTable, kindKey } from "./kind-table";
import { LeastConfidence } from "./legend";
import { MOST_BOUNDS, readMost } from "./read-most";
import { type Coming, useComing } from "./use-coming";
import { useExpand } from "./use-expand";

interface ExpandDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Up to how many relationships a kind is chosen beforehand: a click should not flood the picture. */
const FEW = 25;

/** What lies around, counted, before any of it is brought into the picture. */
export function ExpandDialog({ ids, onClose }: ExpandDialogProps) {
  const asked = useAsked(GraphSummariesDocument, { ids });
  const [only] = asked.state === "ready" ? (asked.data.nodes ?? []) : [];
  const title = ids.length > 1 ? `Expand ${ids.length} records` : `Expand ${only ? nameOf(only) : "a record"}`;
  return (
    <Dialog title={title} onClose={onClose}>
      {asked.state === "loading" && <Notice kind="loading">Counting what lies around…</Notice>}
      {asked.state === "failed" && (
        <Notice kind="failed" onAgain={() => asked.again()}>
          {asked.error.message}
        </Notice>
      )}
      {asked.state === "ready" && <Choice ids={ids} kinds={kindsOf(asked.data)} onClose={onClose} />}
    </Dialog>
  );
}

function Choice({ ids, kinds, onClose }: ExpandDialogProps & { readonly kinds: readonly LinkKind[] }) {
  const expand = useExpand();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(kinds.filter(({ count }) => count <= FEW).map(kindKey)),
  );
  const [bounds, setBounds] = useState<ChosenBounds>({ least: null, at: "", most: "25" });
  const [failure, setFailure] = useState<string | null>(null);
  const wanted = kinds.filter((kind) => chosen.has(kindKey(kind)));
  const count = wanted.reduce((sum, kind) => sum + kind.count, 0);
  const most = readMost(bounds.most);
  const expansion =
    most === null ? null : { ids, kinds: wanted, leastConfidence: bounds.least, at: bounds.at.trim() || null, most };
  const coming = useComing(expansion);
  const submit = () => {
    if (!expansion) return;
    expand(expansion).then(onClose, (error: unknown) => setFailure(asAskError(error).message));
  };
  if (kinds.length === 0) return <Notice kind="empty">Nothing is tied to it, as far as you may see.</Notice>;
  return (
    <form
      // What is out of bounds is said in words beside the field.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="dialog-body">
        <KindTable kinds={kinds} chosen={chosen} onChoose={setChosen} />
        <Bounds bounds={bounds} onChange={setBounds} />
        {failure !== null && <Notice kind="failed">{failure}</Notice>}
      </div>
      <div className="dialog-foot">
        <button type="submit" className="button" data-kind="main" disabled={wanted.length === 0 || most === null}>
          {bringWords(coming)}
        </button>
        <span className="quiet small">
          {expansion && noteOf(coming)}{" "}
          {most !== null && count > most
            ? `Of each record at most ${most} relationships, the surest first.`
            : "What is there already stays where it is."}
        </span>
      </div>
    </form>
  );
}

/** What the button does, once it is counted. */
function bringWords(coming: Coming): string {
  if (coming === null || "failure" in coming) return "Bring them into the picture";
  return `Bring ${coming.records.toLocaleString("en")} ${coming.records === 1 ? "record" : "records"} into the picture`;
}

function noteOf(coming: Coming): string {
  if (coming === null) return "Counting…";
  if ("failure" in coming) return coming.failure;
  return coming.records === 0 ? "There is nothing new to bring." : "";
}

/** When, how sure, and how many: what is asked for beside the kinds. */
interface ChosenBounds {
  readonly least: Confidence | null;
  readonly at: string;
  /** As it was typed; it may be no number yet. */
  readonly most: string;
}

interface BoundsProps {
  readonly bounds: ChosenBounds;
  readonly onChange: (bounds: ChosenBounds) => void;
}

function Bounds({ bounds, onChange }: BoundsProps) {
  const wrongId = useId();
  const isMostWrong = readMost(bounds.most) === null;
  return (
    <div className="choice-fields">
      <label>
        <span className="heading">At what time</span>
        <input
          className="field"
          value={bounds.at}
          placeholder="any; 2025-03"
          onChange={(event) => onChange({ ...bounds, at: event.target.value })}
        />
      </label>
      <LeastConfidence least={bounds.least} onChoose={(least) => onChange({ ...bounds, least })} />
      <label>
        <span className="heading">At most, of each record</span>
        <input
          className="field"
          type="number"
          min={MOST_BOUNDS.least}
          max={MOST_BOUNDS.most}
          value={bounds.most}
          aria-invalid={isMostWrong}
          aria-describedby={isMostWrong ? wrongId : undefined}
          onChange={(event) => onChange({ ...bounds, most: event.target.value })}
        />
        {isMostWrong && (
          <span id={wrongId} role="alert">
            A whole number from {MOST_BOUNDS.least} to {MOST_BOUNDS.most}.
          </span>
        )}
      </label>
    </div>
  );
}

/** The rows of all the summaries, those of one kind added up, the most first. */
function kindsOf({ nodes }: GraphSummariesQuery): readonly LinkKind[] {
  const kinds = new Map<string, LinkKind>();
  for (const node of nodes ?? [])
    for (const row of node?.linkSummary ?? []) {
      const key = kindKey(row);
      kinds.set(key, { ...row, count: row.count + (kinds.get(key)?.count ?? 0) });
    }
  return [...kinds.values()].toSorted((one, other) => other.count - one.count);
}
