CALL () {
  MATCH (person:Person)
  WHERE COUNT {
    MATCH (person)-[:PARTICIPATED_IN]->(event:Event)
    WHERE event.id = $idEq
  } = $participatedInCount AND person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({id: person.id, participatedInTotal: COUNT { (person)-[:PARTICIPATED_IN]->(event2) }}) AS people
}
RETURN {people: people} AS data
