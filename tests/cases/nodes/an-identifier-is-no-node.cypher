CALL () {
  UNWIND $ids AS id
  MATCH (node:Record {id: id})
  WHERE (node:Event OR node:Group OR node:Person OR node:Place OR node:QuantityClaim OR node:Source OR node:Statement)
  WITH node
  LIMIT 1
  RETURN collect({id: node.id, labels: labels(node)}) AS node2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (node3:Record {id: id2})
  WHERE (node3:Event OR node3:Group OR node3:Person OR node3:Place OR node3:QuantityClaim OR node3:Source OR node3:Statement)
  WITH node3
  LIMIT $first
  RETURN collect({id: node3.id}) AS nodes
}
RETURN {node: node2, nodes: nodes} AS data
