/** A triangle about each record, large enough for its mark. */
export const SHAPE_VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec3 a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_shape;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 offset = 3.0 * radius * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_at = offset / radius;
  v_shape = a_shape;
  v_pixel = 2.0 * u_correctionRatio / radius;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** How far a point lies outside a regular polygon in the circle of radius 1; without sides, outside the circle. */
export const SHAPE_FRAGMENT = `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_shape;
varying float v_pixel;

const vec4 transparent = vec4(0.0);
const float PI = 3.141592653589793;

float outside(vec2 at, float sides, float turn) {
  if (sides < 0.5) return length(at) - 0.9;
  float sector = 2.0 * PI / sides;
  float angle = atan(at.x, at.y) - turn - sector / 2.0;
  float across = abs(mod(angle + sector / 2.0, sector) - sector / 2.0);
  return length(at) * cos(across) - 1.1 * cos(sector / 2.0);
}

void main(void) {
  float distance = outside(vec2(v_at.x / v_shape.z, v_at.y), v_shape.x, v_shape.y);
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.2 ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, smoothstep(-v_pixel, v_pixel, distance));
  #endif
}
`;
