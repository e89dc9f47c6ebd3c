/** The npm package `edtf` comes without types. What we ask of it: bounds in milliseconds. */
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
