import type { Attributes } from "graphology-types";
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { DASHES, type TieLook } from "./tie-look";
import { TIE_FRAGMENT, TIE_VERTEX } from "./tie-shaders";

const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio"] as const;

/** What an edge of the graph must bear to be drawn by this program. */
export interface TieAttributes extends Attributes {
  readonly look: TieLook;
}

/** Draws each tie as a line, broken and with arrows as it looks, in one call for all of them. */
// eslint-disable-next-line no-restricted-syntax -- Sigma makes its programs itself, and takes them as classes.
export class TieProgram extends EdgeProgram<(typeof UNIFORMS)[number], Attributes, TieAttributes> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 12,
      VERTEX_SHADER_SOURCE: TIE_VERTEX,
      FRAGMENT_SHADER_SOURCE: TIE_FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_positionStart", size: 2, type: FLOAT },
        { name: "a_positionEnd", size: 2, type: FLOAT },
        { name: "a_normal", size: 2, type: FLOAT },
        { name: "a_dashes", size: 4, type: FLOAT },
        { name: "a_arrows", size: 2, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: "a_along", size: 1, type: FLOAT },
        { name: "a_side", size: 1, type: FLOAT },
        { name: "a_back", size: 1, type: FLOAT },
      ],
      // The two triangles of the line, then an arrowhead at each end: its tip, and its corners further back.
      CONSTANT_DATA: [
        [0, 1, -1],
        [0, -1, -1],
        [1, 1, -1],
        [1, 1, -1],
        [0, -1, -1],
        [1, -1, -1],
        [0, 0, 0],
        [0, 1, 1],
        [0, -1, 1],
        [1, 0, 0],
        [1, 1, 1],
        [1, -1, 1],
      ],
    };
  }

  processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    start: NodeDisplayData,
    end: NodeDisplayData,
    data: EdgeDisplayData,
  ) {
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const length = Math.hypot(dx, dy) || 1;
    const [normalX, normalY] = [(-dy / length) * data.size, (dx / length) * data.size];
    // Sigma hands on what the graph has for the edge, and does not say so in its types.
    const { pattern, arrows } = (data as EdgeDisplayData & TieAttributes).look;
    const [dash = 1, gap = 0, secondDash = 0, secondGap = 0] = DASHES[pattern];
    const ends = [start.x, start.y, end.x, end.y, normalX, normalY];
    const marks = [arrows[0] ? start.size : -1, arrows[1] ? end.size : -1];
    const row = [...ends, dash, gap, secondDash, secondGap, ...marks, floatColor(data.color), edgeIndex];
    this.array.set(row, startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
  }
}
