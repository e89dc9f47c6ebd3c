CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT 1
  RETURN collect({name: person.name}) AS person2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (group:Group {id: id2})
  WITH group
  LIMIT 1
  RETURN collect({name: group.name}) AS group2
}
RETURN {person: person2, group: group2} AS data
