CALL () {
  MATCH (event:Event)
  WHERE event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 1
  RETURN collect({id: event.id}) AS events
}
CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT 1
  RETURN collect({name: person.name}) AS person2
}
CALL () {
  MATCH (statement:Statement)
  RETURN count(statement) AS statementsTotal
}
RETURN {events: events, person: person2, statementsTotal: statementsTotal} AS data
