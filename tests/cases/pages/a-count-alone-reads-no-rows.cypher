CALL () {
  MATCH (person:Person)
  RETURN count(person) AS peopleTotal
}
RETURN {peopleTotal: peopleTotal} AS data
