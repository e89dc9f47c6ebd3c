CALL () {
  MATCH (person:Person)
  WHERE COUNT {
    MATCH (person)-[participatedIn:PARTICIPATED_IN]->(event)
    WHERE event.eventKind = $eventKindEq AND participatedIn.role = $roleEq
  } > 0 AND person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({id: person.id}) AS people
}
RETURN {people: people} AS data
