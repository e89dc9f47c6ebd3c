CALL () {
  MATCH (place:Place)
  WHERE place.name CONTAINS $nameContains AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({name: place.name}) AS places
}
CALL () {
  MATCH (place2:Place)
  WHERE place2.name STARTS WITH $nameStartsWith AND place2.nameKey IS NOT NULL
  WITH place2
  ORDER BY place2.nameKey, place2.id
  LIMIT 25
  RETURN collect({name: place2.name}) AS places2
}
CALL () {
  MATCH (place3:Place)
  WHERE place3.name STARTS WITH $nameStartsWith2 AND place3.nameKey IS NOT NULL
  WITH place3
  ORDER BY place3.nameKey, place3.id
  LIMIT 25
  RETURN collect({name: place3.name}) AS places3
}
CALL () {
  MATCH (place4:Place)
  WHERE place4.name CONTAINS $nameContains2
  RETURN count(place4) AS places4Total
}
RETURN {places: places, places2: places2, places3: places3, places4Total: places4Total} AS data
