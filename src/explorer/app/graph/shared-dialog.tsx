import { useState } from "react";
import { GraphSharedDocument, type GraphSharedQuery } from "../../../generated/operations";
import { useAsked } from "../api/use-asked";
import { Notice } from "../records/notice";
import { nameOf, readName, recordType } from "../records/read-record";
import { TypeMark } from "../records/type-mark";
import { sayLink } from "../records/words";
import { Dialog } from "../shell/dialog";
import { useSession } from "../shell/session";
import { RecordName } from "../view/record-name";
import { readLink } from "./shown-link";

interface SharedDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

type Item = NonNullable<GraphSharedQuery["shared"]>["items"][number];

/** How records lead to what they share, in words. */
const KIND_WORDS: Readonly<Record<Item["ways"][number]["kind"], string>> = {
  RELATIONSHIP: "tied to it",
  STATEMENT: "tied to it through statements",
  SOURCE: "rest on it",
  STATEMENT_SOURCE: "spoken of in statements that rest on it",
};

/** How many ways to one thing are said before all are asked for. */
const WAYS_AT_FIRST = 4;

/** What the selected records have in common, the rarest first. */
export function SharedDialog({ ids, onClose }: SharedDialogProps) {
  const asked = useAsked(GraphSharedDocument, { ids });
  return (
    <Dialog title={`What these ${ids.length} share`} onClose={onClose}>
      <div className="dialog-body">
        {asked.state === "loading" && <Notice kind="loading">Comparing what they are tied to…</Notice>}
        {asked.state === "failed" && (
          <Notice kind="failed" onAgain={() => asked.again()}>
            {asked.error.message}
          </Notice>
        )}
        {asked.state === "ready" && <Items shared={asked.data.shared} of={ids.length} onClose={onClose} />}
      </div>
    </Dialog>
  );
}

interface ItemsProps {
  readonly shared: GraphSharedQuery["shared"];
  readonly of: number;
  readonly onClose: () => void;
}

function Items({ shared, of, onClose }: ItemsProps) {
  const { act, say } = useSession();
  const items = shared?.items ?? [];
  const show = (shown: readonly Item[]) => {
    const ids = [...new Set(shown.flatMap(idsOf))];
    act({ kind: "add", ids });
    say(`${ids.length} records are in the picture.`);
    onClose();
  };
  if (items.length === 0) return <Notice kind="empty">They have nothing in common, as far as you may see.</Notice>;
  return (
    <>
      <p className="quiet small">
        The rarest first: what few things are tied to says more than what everything is tied to.
        {shared?.truncated && " There may be more."}{" "}
        <button type="button" className="link" onClick={() => show(items)}>
          Put all of it into the picture
        </button>
      </p>
      <table className="choice-table">
        <thead>
          <tr>
            <th scope="col">What they share</th>
            <th scope="col">How</th>
            <th scope="col">
              <span className="unseen">Put into the picture</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.node.id}>
              <td>
                <TypeMark type={recordType(item.node.__typename)} /> <RecordName record={readName(item.node)} />
              </td>
              <td className="small">
                <Ways item={item} of={of} />
              </td>
              <td>
                <button
                  type="button"
                  className="button"
                  onClick={() => show([item])}
                  aria-label={`Show ${nameOf(item.node)} in the picture`}
                >
                  Show
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** How many of the records lead there, and how each of them does. */
function Ways({ item: { node, sharedBy, ways }, of }: { readonly item: Item; readonly of: number }) {
  const [most, setMost] = useState(WAYS_AT_FIRST);
  return (
    <>
      {sharedBy === of ? "all" : sharedBy} {[...new Set(ways.map(({ kind }) => KIND_WORDS[kind]))].join("; ")}
      <ul className="shared-ways">
        {ways.slice(0, most).map((way, number) => (
          <li key={number}>
            <Way way={way} to={node.id} />
          </li>
        ))}
      </ul>
      {ways.length > most && (
        <button type="button" className="link" onClick={() => setMost(ways.length)}>
          and {ways.length - most} more
        </button>
      )}
    </>
  );
}

/** One way from a record to what is shared, as it is said from the record: a role and a doubt are part of it. */
function Way({ way: { of, through, relationships }, to }: { readonly way: Item["ways"][number]; readonly to: string }) {
  const [first, second] = relationships.map(readLink);
  return (
    <>
      <bdi>{nameOf(of)}</bdi>
      {first && `: ${sayLink(first, first.start === of.id)}`}
      {through && (
        <>
          {" "}
          <RecordName record={readName(through)} />
        </>
      )}
      {second && `, which ${sayLink(second, second.end === to)} it`}
    </>
  );
}

/** What is shared, and the statements between. */
function idsOf({ node, ways }: Item): readonly string[] {
  return [node.id, ...ways.flatMap(({ through }) => (through ? [through.id] : []))];
}
