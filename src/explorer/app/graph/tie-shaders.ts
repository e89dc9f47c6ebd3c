/** A rectangle along each tie, wider than the line where it is only looked up under the pointer. */
export const TIE_VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_dashed;
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying float v_pixels;
varying float v_dashed;

const float bias = 255.0 / 254.0;

void main() {
  float thickness = max(1.3 * length(a_normal) / u_sizeRatio, 1.3);
  #ifdef PICKING_MODE
  thickness += 7.0;
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  vec2 normal = length(a_normal) > 0.0 ? normalize(a_normal) : vec2(0.0);
  vec2 position = mix(a_positionStart, a_positionEnd, a_along) + normal * a_side * thickness * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_pixels = a_along * distance(a_positionStart, a_positionEnd) / (2.0 * u_correctionRatio);
  v_dashed = a_dashed;
  v_color.a *= bias;
}
`;

/** Dashes of six pixels with gaps of four. */
export const TIE_FRAGMENT = `
precision highp float;

varying vec4 v_color;
varying float v_pixels;
varying float v_dashed;

void main(void) {
  #ifndef PICKING_MODE
  if (v_dashed > 0.5 && mod(v_pixels, 10.0) > 6.0) discard;
  #endif
  gl_FragColor = v_color;
}
`;
