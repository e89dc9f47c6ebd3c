CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WHERE person.marking IN ['PUBLIC']
  WITH person
  LIMIT 1
  RETURN collect({name: person.name}) AS person2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (node:Record {id: id2})
  WHERE node.marking IN ['PUBLIC'] AND (node:Event OR node:Group OR node:Person OR node:Place OR node:QuantityClaim OR node:Source OR node:Statement)
  WITH node
  LIMIT 1
  RETURN collect({id: node.id}) AS node2
}
CALL () {
  UNWIND $ids3 AS id3
  MATCH (node3:Record {id: id3})
  WHERE node3.marking IN ['PUBLIC'] AND (node3:Event OR node3:Group OR node3:Person OR node3:Place OR node3:QuantityClaim OR node3:Source OR node3:Statement)
  WITH node3
  LIMIT $first
  RETURN collect({id: node3.id}) AS nodes
}
RETURN {person: person2, node: node2, nodes: nodes} AS data
