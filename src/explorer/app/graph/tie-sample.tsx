import { ARROW, DASHES, type TieLook } from "./tie-look";

const [WIDTH, HEIGHT] = [34, 10];
const MIDDLE = HEIGHT / 2;

/** A short piece of a line, as the graph draws it; for the eye alone, the words beside it say the same. */
export function TieSample({ pattern, colour, arrows: [atStart, atEnd] }: TieLook) {
  const [from, to] = [atStart ? ARROW.length : 0, atEnd ? WIDTH - ARROW.length : WIDTH];
  return (
    <svg className="tie-sample" data-colour={colour} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line x1={from} y1={MIDDLE} x2={to} y2={MIDDLE} strokeDasharray={DASHES[pattern].join(" ")} />
      {atStart && <path d={arrowhead(from, 0)} />}
      {atEnd && <path d={arrowhead(to, WIDTH)} />}
    </svg>
  );
}

function arrowhead(back: number, tip: number): string {
  return `M${back} ${MIDDLE - ARROW.spread}L${tip} ${MIDDLE}L${back} ${MIDDLE + ARROW.spread}z`;
}
