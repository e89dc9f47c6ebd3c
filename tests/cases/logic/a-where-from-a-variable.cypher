CALL () {
  MATCH (person:Person)
  WHERE any(item IN $nationalitiesHas WHERE item IN person.nationalities) AND NOT ((person.occupation IS NOT NULL AND person.occupation = $occupationEq)) AND person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({id: person.id}) AS people
}
RETURN {people: people} AS data
