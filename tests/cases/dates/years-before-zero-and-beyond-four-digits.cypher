CALL () {
  MATCH (person:Person)
  WHERE person.birthDateEarliest < $birthDateEarliest AND person.birthDateLatest < $birthDateLatest AND person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({name: person.name, birthDate: person.birthDate, deathDate: person.deathDate}) AS people
}
RETURN {people: people} AS data
