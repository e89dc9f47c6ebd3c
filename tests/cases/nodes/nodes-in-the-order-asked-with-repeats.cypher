CALL () {
  UNWIND $ids AS id
  MATCH (node:Record {id: id})
  WHERE (node:Event OR node:Group OR node:Person OR node:Place OR node:QuantityClaim OR node:Source OR node:Statement)
  WITH node
  LIMIT $first
  RETURN collect({id: node.id, occupation: node.occupation, sourceKind: node.sourceKind, labels: labels(node)}) AS nodes
}
RETURN {nodes: nodes} AS data
