CALL () {
  MATCH (group:Group)
  WHERE group.id = $idEq
  MATCH (group)<-[memberOf:MEMBER_OF]-(person:Person)
  WHERE memberOf.duringEarliest <= $duringEarliest AND memberOf.duringLatest >= $duringLatest
  WITH DISTINCT person
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  CALL (person) {
    MATCH (person)-[memberOf2:MEMBER_OF]->(group2)
    WHERE memberOf2.duringEarliest <= $duringEarliest2 AND memberOf2.duringLatest >= $duringLatest2
    WITH group2, memberOf2
    ORDER BY group2.nameKey, group2.id, memberOf2.key
    LIMIT 10
    RETURN collect({edge: {role: memberOf2.role, during: memberOf2.during}}) AS memberOf3
  }
  RETURN collect({id: person.id, memberOf: memberOf3}) AS people
}
RETURN {people: people} AS data
