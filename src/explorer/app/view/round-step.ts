/** The least of 1, 2, 5, 10, 20, 50 ... that is not below: the step from one mark of a scale to the next. */
export function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5].map((digit) => digit * power).find((step) => step >= least) ?? power * 10;
}
