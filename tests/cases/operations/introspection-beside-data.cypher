CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT $first
  RETURN collect({name: person.name}) AS person2
}
RETURN {person: person2} AS data
