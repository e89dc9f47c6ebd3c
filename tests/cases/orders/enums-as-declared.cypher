CALL () {
  MATCH (place:Place)
  WITH place, CASE place.level WHEN 'COUNTRY' THEN 0 WHEN 'REGION' THEN 1 WHEN 'PROVINCE' THEN 2 WHEN 'DISTRICT' THEN 3 WHEN 'CITY' THEN 4 WHEN 'NEIGHBOURHOOD' THEN 5 WHEN 'SITE' THEN 6 END AS levelRank
  ORDER BY levelRank, place.id
  LIMIT 9
  RETURN collect({level: place.level, id: place.id}) AS places
}
CALL () {
  MATCH (place2:Place)
  WITH place2, CASE place2.level WHEN 'COUNTRY' THEN 0 WHEN 'REGION' THEN 1 WHEN 'PROVINCE' THEN 2 WHEN 'DISTRICT' THEN 3 WHEN 'CITY' THEN 4 WHEN 'NEIGHBOURHOOD' THEN 5 WHEN 'SITE' THEN 6 END AS levelRank2
  ORDER BY levelRank2 DESC, place2.id
  LIMIT 3
  RETURN collect({level: place2.level, id: place2.id}) AS places2
}
RETURN {places: places, places2: places2} AS data
