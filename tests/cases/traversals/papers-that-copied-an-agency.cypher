CALL () {
  UNWIND $ids AS id
  MATCH (source:Source {id: id})
  WITH source
  LIMIT 1
  CALL (source) {
    MATCH (source)<-[:DERIVED_FROM]-(source2)
    WITH source2
    ORDER BY source2.nameKey, source2.id
    LIMIT 10
    CALL (source2) {
      MATCH (source2)<-[:PUBLISHED]-(group)
      WITH group
      ORDER BY group.nameKey, group.id
      LIMIT 10
      RETURN collect({name: group.name}) AS publishers
    }
    CALL (source2) {
      MATCH (source2)<-[:AUTHORED]-(person)
      WITH person
      ORDER BY person.nameKey, person.id
      LIMIT 10
      RETURN collect({name: person.name}) AS authors
    }
    RETURN collect({name: source2.name, publishers: publishers, authors: authors}) AS derivatives
  }
  RETURN collect({derivatives: derivatives, derivedFromTotal: COUNT { (source)-[:DERIVED_FROM]->(source3) }}) AS source4
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (source5:Source {id: id2})
  WITH source5
  LIMIT 1
  CALL (source5) {
    MATCH (source5)-[:DERIVED_FROM]->(source6)
    WITH source6
    ORDER BY source6.nameKey, source6.id
    LIMIT 10
    CALL (source6) {
      MATCH (source6)-[:DERIVED_FROM]->(source7)
      WITH source7
      ORDER BY source7.nameKey, source7.id
      LIMIT 10
      RETURN collect({id: source7.id}) AS derivedFrom
    }
    RETURN collect({id: source6.id, derivedFrom: derivedFrom}) AS derivedFrom2
  }
  RETURN collect({derivedFrom: derivedFrom2}) AS source22
}
RETURN {source: source4, source2: source22} AS data
