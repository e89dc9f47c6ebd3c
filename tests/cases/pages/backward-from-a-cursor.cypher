CALL () {
  MATCH (person:Person)
  WHERE person.nameKey <= $from1 AND (person.nameKey < $from1 OR person.id < $from2)
  WITH person
  ORDER BY person.nameKey DESC, person.id DESC
  LIMIT 4
  RETURN collect({name: person.name, cursor: [person.nameKey, person.id]}) AS people
}
RETURN {people: people} AS data
