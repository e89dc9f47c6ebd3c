import type { Marking, RecordType } from "../../../generated/operations";
import { shapePath } from "./shapes";
import { MARKING_WORDS } from "./words";
import "./marks.css";

/** The shape and colour of a type, to stand before a name; it says nothing to screen readers, the words beside it do. */
export function TypeMark({ type }: { readonly type: RecordType }) {
  return (
    <svg className="type-mark" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapePath(type, 8, 8, 7)} fill={typeColour(type)} />
    </svg>
  );
}

/** Says that not everybody may see the record; nothing for what is public. */
export function MarkingBadge({ marking }: { readonly marking: Marking }) {
  const words = MARKING_WORDS[marking];
  return words === null ? null : <span className="marking-badge">{words}</span>;
}

/** The colour of a type, as CSS. */
export function typeColour(type: RecordType): string {
  return `var(--type-${type.toLowerCase().replaceAll("_", "-")})`;
}
