CALL () {
  MATCH (person:Person)
  WHERE person.occupation = $occupationEq AND person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({id: person.id}) AS people
}
CALL () {
  MATCH (person2:Person)
  WHERE person2.occupation <> $occupationNe AND person2.nameKey IS NOT NULL
  WITH person2
  ORDER BY person2.nameKey, person2.id
  LIMIT 25
  RETURN collect({id: person2.id}) AS people2
}
RETURN {people: people, people2: people2} AS data
