CALL () {
  MATCH (place:Place)
  WHERE place.level = $levelEq AND place.name CONTAINS $nameContains AND place.name STARTS WITH $nameStartsWith AND any(item IN $topicsHas WHERE item IN place.topics) AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({name: place.name}) AS places
}
RETURN {places: places} AS data
