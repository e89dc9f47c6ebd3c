import { ExpandDialog } from "../graph/expand-dialog";
import { PathsDialog } from "../graph/paths-dialog";
import { SharedDialog } from "../graph/shared-dialog";
import type { Asking } from "./session";

/** The dialog that is open, if any. */
export function Dialogs({ asking, onClose }: { readonly asking: Asking | null; readonly onClose: () => void }) {
  switch (asking?.kind) {
    case "expand":
      return <ExpandDialog ids={asking.ids} onClose={onClose} />;
    case "paths":
      return <PathsDialog ids={asking.ids} onClose={onClose} />;
    case "shared":
      return <SharedDialog ids={asking.ids} onClose={onClose} />;
    case undefined:
      return null;
  }
}
