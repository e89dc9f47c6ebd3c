CALL () {
  MATCH (person:Person)
  WHERE person.occupation CONTAINS $occupationContains
  RETURN count(person) AS peopleTotal
}
RETURN {peopleTotal: peopleTotal} AS data
