CALL () {
  MATCH (person:Person)
  WITH person
  ORDER BY person.occupation, person.id
  LIMIT 25
  RETURN collect({occupation: person.occupation, id: person.id}) AS people
}
CALL () {
  MATCH (person2:Person)
  WITH person2
  ORDER BY person2.occupation DESC, person2.id
  LIMIT 4
  RETURN collect({occupation: person2.occupation, id: person2.id}) AS people2
}
CALL () {
  MATCH (quantityClaim:QuantityClaim)
  WITH quantityClaim
  ORDER BY quantityClaim.best, quantityClaim.id
  LIMIT 25
  RETURN collect({best: quantityClaim.best, id: quantityClaim.id}) AS quantityClaims
}
RETURN {people: people, people2: people2, quantityClaims: quantityClaims} AS data
