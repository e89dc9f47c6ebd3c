import { SearchBox } from "../search/search-box";
import type { ShownRecord } from "../records/shown-record";
import { ShareMenu } from "../share/share-menu";
import { SteadyButton } from "../view/steady-button";
import { SettingsMenu } from "./settings-menu";
import { useSession } from "./session";

/** The brand, the search box, undo and redo, what can be taken away, and the settings. */
export function Header() {
  const { act, canUndo, canRedo } = useSession();
  const open = ({ id }: ShownRecord) =>
    act({
      kind: "together",
      steps: [
        { kind: "add", ids: [id] },
        { kind: "select", ids: [id], add: false },
        { kind: "open", opened: { kind: "record", id } },
      ],
    });
  return (
    <header className="header">
      <h1 className="header-brand">Attest</h1>
      <SearchBox onOpen={open} />
      <div className="header-tools">
        <SteadyButton
          className="button"
          data-kind="plain"
          isIdle={!canUndo}
          onClick={() => act({ kind: "undo" })}
          title="Undo (Ctrl+Z)"
        >
          <span aria-hidden="true">↶</span> <span className="header-word">Undo</span>
        </SteadyButton>
        <SteadyButton
          className="button"
          data-kind="plain"
          isIdle={!canRedo}
          onClick={() => act({ kind: "redo" })}
          title="Redo (Ctrl+Shift+Z)"
        >
          <span aria-hidden="true">↷</span> <span className="header-word">Redo</span>
        </SteadyButton>
        <ShareMenu />
        <SettingsMenu />
      </div>
    </header>
  );
}
