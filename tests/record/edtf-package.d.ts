/** The npm package `edtf` comes without types. What we ask of it: bounds in milliseconds. */
declare module "edtf" {
  function edtf(text: string): { readonly min: number; readonly max: number };
  export { edtf as default };
}
