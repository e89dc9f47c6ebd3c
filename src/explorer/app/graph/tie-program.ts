import type { Attributes } from "graphology-types";
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { TIE_FRAGMENT, TIE_VERTEX } from "./tie-shaders";

const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio"] as const;

/** What an edge of the graph must bear to be drawn by this program. */
export interface TieAttributes extends Attributes {
  readonly unsure: boolean;
}

/** Draws each tie as a line, dashed where it is alleged or not sure, in one call for all of them. */
// eslint-disable-next-line no-restricted-syntax -- Sigma makes its programs itself, and takes them as classes.
export class TieProgram extends EdgeProgram<(typeof UNIFORMS)[number], Attributes, TieAttributes> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: TIE_VERTEX,
      FRAGMENT_SHADER_SOURCE: TIE_FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_positionStart", size: 2, type: FLOAT },
        { name: "a_positionEnd", size: 2, type: FLOAT },
        { name: "a_normal", size: 2, type: FLOAT },
        { name: "a_dashed", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: "a_along", size: 1, type: FLOAT },
        { name: "a_side", size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
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
    const dashed = (data as EdgeDisplayData & TieAttributes).unsure ? 1 : 0;
    const ends = [start.x, start.y, end.x, end.y];
    this.array.set([...ends, normalX, normalY, dashed, floatColor(data.color), edgeIndex], startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
  }
}
