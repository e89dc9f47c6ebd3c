CALL () {
  MATCH (event:Event)
  WHERE event.marking IN ['PUBLIC', 'INTERNAL']
  RETURN count(event) AS eventsTotal
}
CALL () {
  MATCH (person:Person)
  WHERE person.marking IN ['PUBLIC', 'INTERNAL'] AND person.marking <> $markingNe AND person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({id: person.id, marking: person.marking}) AS people
}
RETURN {eventsTotal: eventsTotal, people: people} AS data
