CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT 1
  RETURN collect({id: person.id}) AS person2
}
RETURN {person: person2} AS data
