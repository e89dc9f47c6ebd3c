import { ABSENT, OPEN_END, OPEN_START, readEdtf } from "./edtf.js";

/** Whether something held at a time, as its two dates tell. */
export type TimeFit = "CERTAIN" | "POSSIBLE" | "UNDATED";

/**
 * Whether what held `during` a date held at a time. CERTAIN: it held from an end of an interval to the other, neither date
 * is hedged (`?`, `~`), and all of the time lies between the last moment at which it may have begun and the first at which
 * it may have ended. POSSIBLE: the two overlap. UNDATED: one of them is not given, so that nothing can be said. Null: they
 * lie apart. Throws BAD_USER_INPUT for what is no EDTF.
 */
export function heldAt(during: string | null, time: string | null): TimeFit | null {
  if (during === null || time === null) return "UNDATED";
  const [held, asked] = [readEdtf(during), readEdtf(time)];
  if (held.earliest === ABSENT || asked.earliest === ABSENT) return "UNDATED";
  if (held.earliest > asked.latest || held.latest < asked.earliest) return null;
  const isBounded = asked.earliest !== OPEN_START && asked.latest !== OPEN_END;
  const isSure = [held, asked].every(({ approximate, uncertain }) => !approximate && !uncertain);
  const [begun, ended] = boundsOf(during);
  return isBounded && isSure && begun <= asked.earliest && asked.latest <= ended ? "CERTAIN" : "POSSIBLE";
}

/** The last moment at which an interval may have begun, and the first at which it may have ended; `..` is always. */
function boundsOf(during: string): readonly [number, number] {
  const [start, end] = during.split("/");
  if (end === undefined) return [OPEN_END, OPEN_START];
  const begun = start === ".." ? OPEN_START : start ? readEdtf(start).latest : OPEN_END;
  const ended = end === ".." ? OPEN_END : end ? readEdtf(end).earliest : OPEN_START;
  return [begun, ended];
}
