CALL () {
  MATCH (person:Person)
  WHERE COUNT {
    MATCH (person)-[memberOf:MEMBER_OF]->(group)
    WHERE group.name STARTS WITH $nameStartsWith AND (memberOf.role CONTAINS $roleContains OR (memberOf.rank = $rankEq AND NOT (memberOf.role IS NULL)))
  } > 0 AND person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({id: person.id}) AS people
}
RETURN {people: people} AS data
