CALL () {
  MATCH (person:Person)
  RETURN count(person) AS peopleTotal
}
CALL () {
  MATCH (person2:Person)
  WHERE person2.occupation = $occupationEq
  RETURN count(person2) AS people2Total
}
CALL () {
  MATCH (person3:Person)
  WHERE NOT ((person3.occupation IS NOT NULL AND person3.occupation = $occupationEq2)) AND person3.nameKey IS NOT NULL
  WITH person3
  ORDER BY person3.nameKey, person3.id
  LIMIT 25
  RETURN collect({id: person3.id}) AS people3
}
CALL () {
  MATCH (person4:Person)
  WHERE NOT ((person4.occupation IS NOT NULL AND person4.occupation = $occupationEq3))
  RETURN count(person4) AS people3Total
}
RETURN {peopleTotal: peopleTotal, people2Total: people2Total, people3: people3, people3Total: people3Total} AS data
