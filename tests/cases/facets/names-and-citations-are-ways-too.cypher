CALL () {
  MATCH (person:Person)
  MATCH (person)-[:HAS_NAME]->(name)
  WITH DISTINCT person, name.language AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS peopleFacet1
}
CALL () {
  MATCH (person2:Person)
  WHERE COUNT {
    MATCH (person2)-[:HAS_NAME]->(name2)
    WHERE NOT (name2.language IS NULL)
  } = 0
  RETURN count(person2) AS peopleFacet1MissingTotal
}
CALL () {
  MATCH (person3:Person)
  UNWIND person3.citationIds AS id2
  MATCH (citation:Citation)
  WHERE citation.id = id2
  MATCH (citation)-[:CITES]->(source)
  WITH DISTINCT person3, source
  WITH source.id AS value, source.name AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet2
  RETURN collect({value: value, label: label, count: count}) AS peopleFacet2
}
CALL () {
  MATCH (person4:Person)
  WHERE COUNT {
    MATCH (citation2:Citation)
    WHERE citation2.id IN person4.citationIds AND NOT (COUNT { (citation2)-[:CITES]->(source2) } = 0)
  } = 0
  RETURN count(person4) AS peopleFacet2MissingTotal
}
RETURN {peopleFacet1: peopleFacet1, peopleFacet1Missing: peopleFacet1MissingTotal, peopleFacet2: peopleFacet2, peopleFacet2Missing: peopleFacet2MissingTotal} AS data
