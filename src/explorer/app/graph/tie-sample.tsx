import { ARROW, DASHES, type TieLook } from "./tie-look";

const [WIDTH, HEIGHT] = [34, 10];

/** A short piece of a line, as the graph draws it; for the eye alone, the words beside it say the same. */
export function TieSample({ pattern, colour, arrows: [, hasArrow] }: TieLook) {
  const middle = HEIGHT / 2;
  const head = WIDTH - ARROW.length;
  return (
    <svg className="tie-sample" data-colour={colour} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line x1={0} y1={middle} x2={hasArrow ? head : WIDTH} y2={middle} strokeDasharray={DASHES[pattern].join(" ")} />
      {hasArrow && (
        <path d={`M${head} ${middle - ARROW.spread}L${WIDTH} ${middle}L${head} ${middle + ARROW.spread}z`} />
      )}
    </svg>
  );
}
