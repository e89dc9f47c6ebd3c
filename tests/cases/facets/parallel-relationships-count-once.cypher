CALL () {
  MATCH (person:Person)
  WHERE person.id = $idEq
  MATCH (person)-[:MEMBER_OF]->(group)
  WITH DISTINCT person, group
  WITH group.id AS value, group.name AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS peopleFacet1
}
CALL () {
  MATCH (person2:Person)
  WHERE person2.id = $idEq2 AND COUNT { (person2)-[:MEMBER_OF]->(group2) } = 0
  RETURN count(person2) AS peopleFacet1MissingTotal
}
CALL () {
  MATCH (person3:Person)
  WHERE person3.id = $idEq3
  MATCH (person3)-[:MEMBER_OF]->(group3)
  WITH DISTINCT person3, group3.groupKind AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet2
  RETURN collect({value: value, label: label, count: count}) AS peopleFacet2
}
CALL () {
  MATCH (person4:Person)
  WHERE person4.id = $idEq4 AND COUNT { (person4)-[:MEMBER_OF]->(group4) } = 0
  RETURN count(person4) AS peopleFacet2MissingTotal
}
RETURN {peopleFacet1: peopleFacet1, peopleFacet1Missing: peopleFacet1MissingTotal, peopleFacet2: peopleFacet2, peopleFacet2Missing: peopleFacet2MissingTotal} AS data
