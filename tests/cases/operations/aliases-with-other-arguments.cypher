CALL () {
  MATCH (place:Place)
  WHERE place.level = $levelEq AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 1
  RETURN collect({id: place.id}) AS places
}
CALL () {
  MATCH (place2:Place)
  WHERE place2.level = $levelEq2 AND place2.nameKey IS NOT NULL
  WITH place2
  ORDER BY place2.nameKey, place2.id
  LIMIT 25
  RETURN collect({id: place2.id, name: place2.name}) AS places2
}
CALL () {
  MATCH (place3:Place)
  WHERE place3.level = $levelEq3 AND place3.nameKey IS NOT NULL
  WITH place3
  ORDER BY place3.nameKey, place3.id
  LIMIT 1
  RETURN collect({name: place3.name}) AS places3
}
RETURN {places: places, places2: places2, places3: places3} AS data
