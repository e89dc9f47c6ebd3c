CALL () {
  MATCH (person:Person)
  WHERE person.name = $nameEq
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 26
  RETURN collect({name: person.name, cursor: [person.nameKey, person.id]}) AS people
}
CALL () {
  MATCH (person2:Person)
  WHERE person2.name = $nameEq2
  RETURN count(person2) AS peopleTotal
}
RETURN {people: people, peopleTotal: peopleTotal} AS data
