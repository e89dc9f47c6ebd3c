CALL () {
  UNWIND $ids AS id
  MATCH (quantityClaim:QuantityClaim {id: id})
  WITH quantityClaim
  LIMIT 1
  RETURN collect({measure: quantityClaim.measure, population: quantityClaim.population, minimum: quantityClaim.minimum, best: quantityClaim.best, maximum: quantityClaim.maximum, verbatim: quantityClaim.verbatim, rank: quantityClaim.rank}) AS quantityClaim2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (place:Place {id: id2})
  WITH place
  LIMIT 1
  RETURN collect({latitude: place.latitude, longitude: place.longitude, precisionMetres: place.precisionMetres}) AS place2
}
CALL () {
  UNWIND $ids3 AS id3
  MATCH (place3:Place {id: id3})
  WITH place3
  LIMIT 1
  RETURN collect({latitude: place3.latitude, precisionMetres: place3.precisionMetres}) AS place22
}
RETURN {quantityClaim: quantityClaim2, place: place2, place2: place22} AS data
