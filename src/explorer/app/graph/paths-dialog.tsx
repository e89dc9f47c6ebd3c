import { Fragment, useState } from "react";
import { GraphPathsDocument, type GraphPathsQuery } from "../../../generated/operations";
import { useAsked } from "../api/use-asked";
import { Notice } from "../records/notice";
import { readName, recordType } from "../records/read-record";
import { TypeMark } from "../records/type-mark";
import { Dialog } from "../shell/dialog";
import { useSession } from "../shell/session";
import { RecordName } from "../view/record-name";
import { noWayWords, STEPS } from "./no-way-words";
import { readLink } from "./shown-link";
import { tieLook } from "./tie-look";
import { TieSample } from "./tie-sample";
import { sayTie } from "./ties";

interface PathsDialogProps {
  /** The two ends. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

type Path = NonNullable<GraphPathsQuery["paths"]>["paths"][number];

/** The ways from one record to another, the shortest first, each to be put into the picture. */
export function PathsDialog({ ids: [from = "", to = ""], onClose }: PathsDialogProps) {
  const [maxLength, setMaxLength] = useState(4);
  const [avoidsHubs, setAvoidsHubs] = useState(false);
  const asked = useAsked(GraphPathsDocument, { from, to, maxLength, avoidHubsOver: avoidsHubs ? 20 : null });
  return (
    <Dialog title="How they are connected" onClose={onClose}>
      <div className="dialog-body">
        <div className="choice-fields">
          <label>
            <span className="heading">Steps at most</span>
            <select className="field" value={maxLength} onChange={(event) => setMaxLength(Number(event.target.value))}>
              {STEPS.map((length) => (
                <option key={length}>{length}</option>
              ))}
            </select>
          </label>
          <label>
            <span className="heading">What ties everything</span>
            <select
              className="field"
              value={avoidsHubs ? "avoid" : "take"}
              onChange={(event) => setAvoidsHubs(event.target.value === "avoid")}
            >
              <option value="take">may lie between</option>
              <option value="avoid">is avoided (over 20 relationships)</option>
            </select>
          </label>
        </div>
        {asked.state === "loading" && <Notice kind="loading">Looking for ways…</Notice>}
        {asked.state === "failed" && (
          <Notice kind="failed" onAgain={() => asked.again()}>
            {asked.error.message}
          </Notice>
        )}
        {asked.state === "ready" && <Ways paths={asked.data.paths} {...{ maxLength, avoidsHubs, onClose }} />}
      </div>
    </Dialog>
  );
}

interface WaysProps {
  readonly paths: GraphPathsQuery["paths"];
  readonly maxLength: number;
  readonly avoidsHubs: boolean;
  readonly onClose: () => void;
}

function Ways({ paths: found, maxLength, avoidsHubs, onClose }: WaysProps) {
  const { act, say } = useSession();
  const paths = found?.paths ?? [];
  const show = (shown: readonly Path[]) => {
    const ids = [...new Set(shown.flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
    act({
      kind: "together",
      steps: [
        { kind: "add", ids },
        { kind: "select", ids, add: false },
      ],
    });
    say(`${ids.length} records on ${shown.length === 1 ? "this way" : "these ways"} are in the picture and selected.`);
    onClose();
  };
  if (paths.length === 0)
    return <Notice kind="empty">{noWayWords(maxLength, avoidsHubs, found?.truncated ?? false)}</Notice>;
  return (
    <>
      <p className="quiet small">
        {paths.length} {paths.length === 1 ? "way" : "ways"}, the shortest first.
        {found?.truncated && " There may be more."}{" "}
        <button type="button" className="link" onClick={() => show(paths)}>
          Put all of them into the picture
        </button>
      </p>
      <ul className="path-list">
        {paths.map((path, number) => (
          <li key={number} className="path">
            <Way path={path} />
            <button type="button" className="button" onClick={() => show([path])}>
              Put into the picture
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Way({ path }: { readonly path: Path }) {
  return (
    <ol>
      {path.nodes.map((node, number) => {
        const step = path.steps[number];
        const links = step?.relationships.map(readLink) ?? [];
        return (
          <Fragment key={node.id}>
            <li>
              <TypeMark type={recordType(node.__typename)} /> <RecordName record={readName(node)} />
            </li>
            {step && (
              <li className="path-step">
                <TieSample {...tieLook(links, node.id)} />
                {sayTie(links, node.id)}
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}
