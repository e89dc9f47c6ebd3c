CALL () {
  MATCH (person:Person)
  WHERE person.occupation IS NULL AND person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({id: person.id}) AS people
}
CALL () {
  MATCH (person2:Person)
  WHERE person2.occupation IS NOT NULL
  RETURN count(person2) AS people2Total
}
RETURN {people: people, people2Total: people2Total} AS data
