CALL () {
  UNWIND $ids AS id
  MATCH (node:Record {id: id})
  WHERE (node:Event OR node:Group OR node:Person OR node:Place OR node:QuantityClaim OR node:Source OR node:Statement)
  WITH node
  LIMIT $first
  CALL (node) {
    MATCH (node)-[:HAS_NAME]->(name)
    WHERE (node:Event OR node:Group OR node:Person OR node:Place OR node:Source)
    WITH name, CASE name.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank
    ORDER BY nameKindRank, name.value, name.id
    LIMIT 100
    RETURN collect({value: name.value, language: name.language, nameKind: name.nameKind}) AS names
  }
  RETURN collect({name: node.name, id: node.id, labels: labels(node), names: names}) AS nodes
}
RETURN {nodes: nodes} AS data
