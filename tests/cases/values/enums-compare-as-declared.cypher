CALL () {
  MATCH (place:Place)
  WHERE place.level = $levelEq AND place.nameKey IS NOT NULL
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({id: place.id}) AS places
}
CALL () {
  MATCH (place2:Place)
  WHERE place2.level <> $levelNe
  RETURN count(place2) AS places2Total
}
CALL () {
  MATCH (place3:Place)
  WHERE place3.level IN $levelIn AND place3.nameKey IS NOT NULL
  WITH place3
  ORDER BY place3.nameKey, place3.id
  LIMIT 25
  RETURN collect({id: place3.id}) AS places3
}
CALL () {
  MATCH (place4:Place)
  WHERE NOT place4.level IN $levelNotIn
  RETURN count(place4) AS places4Total
}
CALL () {
  MATCH (place5:Place)
  WHERE place5.level IN $levelLt AND place5.nameKey IS NOT NULL
  WITH place5
  ORDER BY place5.nameKey, place5.id
  LIMIT 25
  RETURN collect({id: place5.id}) AS places5
}
CALL () {
  MATCH (place6:Place)
  WHERE place6.level IN $levelGte AND place6.nameKey IS NOT NULL
  WITH place6
  ORDER BY place6.nameKey, place6.id
  LIMIT 25
  RETURN collect({id: place6.id}) AS places6
}
CALL () {
  MATCH (place7:Place)
  WHERE place7.level IN $levelGt
  RETURN count(place7) AS places7Total
}
CALL () {
  MATCH (place8:Place)
  WHERE place8.level IN $levelLte
  RETURN count(place8) AS places8Total
}
RETURN {places: places, places2Total: places2Total, places3: places3, places4Total: places4Total, places5: places5, places6: places6, places7Total: places7Total, places8Total: places8Total} AS data
