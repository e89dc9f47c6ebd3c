CALL () {
  MATCH (person:Person)
  WHERE person.name = $nameEq AND person.occupation IN $occupationIn
  RETURN count(person) AS peopleTotal
}
CALL () {
  MATCH (place:Place)
  WHERE place.name CONTAINS $nameContains
  RETURN count(place) AS placesTotal
}
RETURN {peopleTotal: peopleTotal, placesTotal: placesTotal} AS data
