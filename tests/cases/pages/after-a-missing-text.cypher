CALL () {
  MATCH (person:Person)
  WHERE ($from1 IS NOT NULL AND (person.occupation > $from1 OR person.occupation IS NULL) OR ($from1 IS NULL AND person.occupation IS NULL OR $from1 IS NOT NULL AND person.occupation = $from1) AND (person.id > $from2))
  WITH person
  ORDER BY person.occupation, person.id
  LIMIT 2
  RETURN collect({id: person.id, occupation: person.occupation}) AS people
}
CALL () {
  MATCH (person2:Person)
  WHERE ($from12 IS NOT NULL AND (person2.occupation > $from12 OR person2.occupation IS NULL) OR ($from12 IS NULL AND person2.occupation IS NULL OR $from12 IS NOT NULL AND person2.occupation = $from12) AND (person2.id > $from22))
  WITH person2
  ORDER BY person2.occupation, person2.id
  LIMIT 3
  RETURN collect({id: person2.id, occupation: person2.occupation}) AS people2
}
RETURN {people: people, people2: people2} AS data
