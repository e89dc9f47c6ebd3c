CALL () {
  MATCH (place:Place)
  WITH place, CASE place.level WHEN 'COUNTRY' THEN 0 WHEN 'REGION' THEN 1 WHEN 'PROVINCE' THEN 2 WHEN 'DISTRICT' THEN 3 WHEN 'CITY' THEN 4 WHEN 'NEIGHBOURHOOD' THEN 5 WHEN 'SITE' THEN 6 END AS levelRank
  WHERE levelRank <= $from1 AND (levelRank < $from1 OR place.nameKey >= $from2 AND (place.nameKey > $from2 OR place.id > $from3))
  WITH place, levelRank
  ORDER BY levelRank DESC, place.nameKey, place.id
  LIMIT 4
  RETURN collect({level: place.level, name: place.name}) AS places
}
RETURN {places: places} AS data
