import type { Attributes } from "graphology-types";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { RecordType } from "../../../generated/operations";
import { SHAPES } from "../records/shapes";
import { SHAPE_FRAGMENT, SHAPE_VERTEX } from "./shape-shaders";

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;

/** What a node of the graph must bear to be drawn by this program. */
export interface ShapeAttributes extends Attributes {
  readonly recordType: RecordType;
}

/** Draws each record in the shape of its type, in one call for all of them. */
// eslint-disable-next-line no-restricted-syntax -- Sigma makes its programs itself, and takes them as classes.
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], ShapeAttributes> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: SHAPE_VERTEX,
      FRAGMENT_SHADER_SOURCE: SHAPE_FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 3, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData) {
    // Sigma hands on what the graph has for the node, and does not say so in its types.
    const { sides, turn, width } = SHAPES[(data as NodeDisplayData & ShapeAttributes).recordType];
    this.array.set([data.x, data.y, data.size, sides, turn, width, floatColor(data.color), nodeIndex], startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>) {
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
