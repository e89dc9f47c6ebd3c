CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT 1
  RETURN collect({name: person.name}) AS person2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (node:Record {id: id2})
  WHERE (node:Event OR node:Group OR node:Person OR node:Place OR node:QuantityClaim OR node:Source OR node:Statement)
  WITH node
  LIMIT 1
  RETURN collect({id: node.id}) AS node2
}
RETURN {person: person2, node: node2} AS data
