CALL () {
  MATCH (person:Person)
  WHERE person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({name: person.name}) AS people
}
CALL () {
  MATCH (place:Place)
  WHERE place.level IN $levelIn AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey DESC, place.id
  LIMIT 25
  RETURN collect({name: place.name}) AS places
}
RETURN {people: people, places: places} AS data
