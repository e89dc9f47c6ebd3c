import { lazy, useRef, useState } from "react";
import { asAskError } from "../api/use-asked";
import { Notice } from "../records/notice";
import { TieList } from "../graph/tie-list";
import type { Opened } from "../state/picture";
import type { ShowChoice } from "../records/link-kind";
import { useExpand } from "../graph/use-expand";
import { Boundary } from "./boundary";
import { useSession } from "./session";
import { usePanelFocus } from "./use-panel-focus";
import { Welcome } from "./welcome";

const EntityPage = lazy(async () => ({ default: (await import("../entity/entity-page")).EntityPage }));
const EvidencePanel = lazy(async () => ({ default: (await import("../evidence/evidence-panel")).EvidencePanel }));

/** The page of what was opened; before anything was, where one may begin. */
export function Panel() {
  const { picture, act } = useSession();
  const { opened } = picture;
  const panel = useRef<HTMLElement>(null);
  usePanelFocus(panel, opened);
  return (
    <aside ref={panel} className="panel" aria-label={opened ? "What was opened" : "Where to begin"} data-landing>
      {opened && (
        <div className="panel-bar">
          <button
            type="button"
            className="button"
            data-kind="plain"
            onClick={() => act({ kind: "open", opened: null })}
            title="Close this page"
          >
            <span aria-hidden="true">✕</span> Close
          </button>
          {opened.kind === "record" && <PageTools id={opened.id} />}
        </div>
      )}
      <div className="panel-body">
        <Boundary key={JSON.stringify(opened)}>{opened ? <Page opened={opened} /> : <Welcome />}</Boundary>
      </div>
    </aside>
  );
}

function Page({ opened }: { readonly opened: Opened }) {
  const { act } = useSession();
  const expand = useExpand();
  const open = (id: string) => act({ kind: "open", opened: { kind: "record", id } });
  const evidence = (id: string) => act({ kind: "open", opened: { kind: "evidence", id } });
  const [failed, setFailed] = useState<{ readonly choice: ShowChoice; readonly why: string } | null>(null);
  const show = (choice: ShowChoice) => {
    setFailed(null);
    const expansion = { ids: [choice.id], kinds: choice.links, leastConfidence: null, at: null, most: 50 };
    expand({ ...expansion, selects: true }).catch((error: unknown) =>
      setFailed({ choice, why: asAskError(error).message }),
    );
  };
  switch (opened.kind) {
    case "record":
      return (
        <>
          {failed && (
            <div className="panel-failed">
              <Notice kind="failed" onAgain={() => show(failed.choice)}>
                {failed.why}
              </Notice>
            </div>
          )}
          <EntityPage key={opened.id} id={opened.id} onOpen={open} onShow={show} onEvidence={evidence} />
        </>
      );
    case "evidence":
      return <EvidencePanel key={opened.id} id={opened.id} onOpen={open} />;
    case "tie":
      return <TieList ends={opened.ends} onOpen={open} onEvidence={evidence} />;
  }
}

function PageTools({ id }: { readonly id: string }) {
  const { picture, act, askFor } = useSession();
  const isShown = picture.nodes.includes(id) && !picture.hidden.includes(id);
  return (
    <>
      <button type="button" className="button" onClick={() => askFor({ kind: "expand", ids: [id] })}>
        Expand…
      </button>
      {isShown ? (
        <button type="button" className="button" onClick={() => act({ kind: "hide", ids: [id] })}>
          Hide
        </button>
      ) : (
        <button type="button" className="button" onClick={() => act({ kind: "add", ids: [id] })}>
          Show in the picture
        </button>
      )}
    </>
  );
}
