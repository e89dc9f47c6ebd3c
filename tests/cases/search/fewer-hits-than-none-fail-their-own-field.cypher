CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WITH place
  LIMIT 1
  RETURN collect({name: place.name}) AS place2
}
RETURN {place: place2} AS data
