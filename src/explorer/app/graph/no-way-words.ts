/** How many steps a way may have, as the server allows. */
export const STEPS: readonly number[] = [1, 2, 3, 4, 5, 6];

/** That no way was found, and what may help to find one. */
export function noWayWords(maxLength: number, avoidsHubs: boolean, isTruncated: boolean): string {
  const steps = maxLength === 1 ? "step" : "steps";
  const found = `No way of at most ${maxLength} ${steps} ${isTruncated ? "was found before the search was ended early" : "is known"}.`;
  const canBeLonger = STEPS.some((length) => length > maxLength);
  const help = [
    ...(canBeLonger ? ["allow more steps"] : []),
    ...(avoidsHubs ? ["let what ties everything lie between"] : []),
    ...(canBeLonger ? [] : ["choose other records"]),
  ].join(", or ");
  return `${found} ${help.charAt(0).toUpperCase()}${help.slice(1)}.`;
}
