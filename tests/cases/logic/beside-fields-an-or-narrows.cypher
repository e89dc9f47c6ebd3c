CALL () {
  MATCH (place:Place)
  WHERE place.level = $levelEq AND (any(item IN $topicsHas WHERE item IN place.topics) OR place.name = $nameEq) AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
RETURN {places: places} AS data
