CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WHERE person.marking IN ['PUBLIC']
  WITH person
  LIMIT 1
  CALL (person) {
    MATCH (person)-[:HAS_NAME]->(name)
    WITH name, CASE name.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank
    ORDER BY nameKindRank, name.value, name.id
    LIMIT 20
    RETURN collect({value: name.value}) AS names
  }
  RETURN collect({names: names}) AS person2
}
CALL () {
  MATCH (name2:Name)
  WHERE name2.value IN $valueIn
  MATCH (name2)<-[:HAS_NAME]-(entity)
  WITH DISTINCT entity
  WHERE entity.marking IN ['PUBLIC']
  WITH entity
  ORDER BY entity.nameKey, entity.id
  LIMIT 25
  RETURN collect({id: entity.id}) AS entities
}
RETURN {person: person2, entities: entities} AS data
