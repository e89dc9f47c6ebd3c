CALL () {
  MATCH (person:Person)
  WHERE person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 5
  RETURN collect({name: person.name, cursor: [person.nameKey, person.id]}) AS people
}
CALL () {
  MATCH (person2:Person)
  RETURN count(person2) AS peopleTotal
}
RETURN {people: people, peopleTotal: peopleTotal} AS data
