/** The npm package `edtf` comes without types. What we ask of it: bounds in milliseconds, and what is qualified. */
declare module "edtf" {
  function edtf(text: string): {
    readonly min: number;
    readonly max: number;
    /** A bit for each digit that is qualified so; intervals and sets have none. */
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
  };
  export { edtf as default };
}
