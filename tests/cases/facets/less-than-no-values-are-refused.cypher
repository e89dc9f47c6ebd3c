CALL () {
  MATCH (place:Place)
  RETURN count(place) AS placesTotal
}
RETURN {placesTotal: placesTotal} AS data
