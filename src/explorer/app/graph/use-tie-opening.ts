import { useSession } from "../shell/session";
import { tiesOf } from "./ties";

/** Opens what a line stands for: the evidence of its one relationship, or the list of its several. */
export function useTieOpening(): (key: string) => void {
  const { visible, act } = useSession();
  return (key) => {
    const tie = tiesOf(visible.links).find((other) => other.key === key);
    const [link, ...others] = tie?.links ?? [];
    if (!tie || !link) return;
    if (others.length === 0) act({ kind: "open", opened: { kind: "evidence", id: link.id } });
    else act({ kind: "open", opened: { kind: "tie", ends: tie.ends } });
  };
}
