CALL () {
  UNWIND $ids AS id
  MATCH (source:Source {id: id})
  WITH source
  LIMIT 1
  RETURN collect({name: source.name}) AS source2
}
RETURN {source: source2} AS data
