import type { KeyboardEvent, MouseEvent } from "react";

/** How a view tells of a choice; `add` where Shift, Ctrl or Cmd was held. */
export interface ChooseRecord {
  readonly onSelect: (ids: readonly string[], add: boolean) => void;
  readonly onOpen: (id: string) => void;
}

/** What a button for records does: a click or Space selects them; a double click or Enter opens the one there is. */
export function choosing(ids: readonly string[], { onSelect, onOpen }: ChooseRecord) {
  const [only] = ids.length === 1 ? ids : [];
  return {
    onClick: (event: MouseEvent) => onSelect(ids, event.shiftKey || event.ctrlKey || event.metaKey),
    onDoubleClick: () => {
      if (only !== undefined) onOpen(only);
    },
    onEnter: (event: KeyboardEvent) => {
      if (event.key !== "Enter" || only === undefined) return;
      event.preventDefault();
      onOpen(only);
    },
  };
}
