CALL () {
  MATCH (person:Person)
  WHERE person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 3
  RETURN collect({name: person.name}) AS people
}
RETURN {people: people} AS data
