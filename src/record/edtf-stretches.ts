import { type EdtfSpan, OPEN_END, OPEN_START, readEdtf } from "./edtf.js";
import { readExpression } from "./edtf-expression.js";

/** From one second to another, both of them included; open where the bounds of an EdtfSpan are. */
export type Stretch = Pick<EdtfSpan, "earliest" | "latest">;

/**
 * What a date may cover, in the order of time: all from its earliest to its latest, but of a set what its members cover, so
 * that what lies between them is left out. No two stretches overlap or touch. Throws BAD_USER_INPUT as readEdtf does.
 */
export function stretchesOf(edtf: string): readonly Stretch[] {
  const expression = readExpression(edtf);
  if (expression.kind !== "set") {
    const { earliest, latest } = readEdtf(edtf);
    return [{ earliest, latest }];
  }
  const members = expression.elements.map(({ start, end }) => ({
    earliest: start?.earliest ?? OPEN_START,
    latest: end?.latest ?? OPEN_END,
  }));
  return joined(members.toSorted((a, b) => a.earliest - b.earliest));
}

/** Puts together what overlaps or touches, given in the order of the starts. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { earliest, latest } of stretches) {
    const last = found.at(-1);
    if (last && earliest <= last.latest + 1)
      found[found.length - 1] = { earliest: last.earliest, latest: Math.max(last.latest, latest) };
    else found.push({ earliest, latest });
  }
  return found;
}
