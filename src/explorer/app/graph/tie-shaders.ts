import { ARROW } from "./tie-look";

/**
 * A rectangle along each tie, wider than the line where it is only looked up under the pointer, and a triangle before the mark
 * at each end that an arrow points at. `a_arrows` has the radius of those marks, and -1 for an end without an arrow.
 */
export const TIE_VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute vec4 a_dashes;
attribute vec2 a_arrows;
attribute float a_along;
attribute float a_side;
attribute float a_back;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying float v_pixels;
varying vec4 v_dashes;
varying float v_inside;
varying float v_aside;

const float bias = 255.0 / 254.0;
const vec4 solid = vec4(1.0, 0.0, 0.0, 0.0);

void main() {
  float thickness = max(1.3 * length(a_normal) / u_sizeRatio, 1.3);
  #ifdef PICKING_MODE
  thickness += 7.0;
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  float pixel = 2.0 * u_correctionRatio;
  float pixels = distance(a_positionStart, a_positionEnd) / pixel;
  vec2 normal = length(a_normal) > 0.0 ? normalize(a_normal) : vec2(0.0);
  vec2 position = mix(a_positionStart, a_positionEnd, a_along);
  v_dashes = a_dashes;
  // A pixel on each side, over which the line fades, so that a solid one has no steps that look like dashes.
  v_inside = (thickness + 1.0) / 2.0;
  v_aside = a_side * v_inside;
  if (a_back < 0.0) {
    position += normal * v_aside * pixel;
  } else {
    v_dashes = solid;
    v_inside += 1.0;
    float scale = max(1.0, thickness / 1.8);
    float mark = a_along < 0.5 ? a_arrows.x : a_arrows.y;
    float tip = 1.1 * mark / u_sizeRatio + 1.0;
    float far = tip + ${ARROW.length.toFixed(1)} * scale;
    // Where two marks stand too close for it there is none.
    bool isThere = mark >= 0.0 && far < pixels;
    vec2 inwards = vec2(normal.y, -normal.x) * (a_along < 0.5 ? 1.0 : -1.0);
    if (isThere) position += pixel * (inwards * mix(tip, far, a_back) + normal * a_side * ${ARROW.spread.toFixed(1)} * scale);
  }
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_pixels = a_along * pixels;
  v_color.a *= bias;
}
`;

/** Two dashes, each with its gap after it, over and over. */
export const TIE_FRAGMENT = `
precision highp float;

varying vec4 v_color;
varying float v_pixels;
varying vec4 v_dashes;
varying float v_inside;
varying float v_aside;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float at = mod(v_pixels, v_dashes.x + v_dashes.y + v_dashes.z + v_dashes.w);
  float second = v_dashes.x + v_dashes.y;
  if (at > v_dashes.x && at < second || at > second + v_dashes.z) discard;
  gl_FragColor = v_color * clamp(v_inside - abs(v_aside), 0.0, 1.0);
  #endif
}
`;
