CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH (place)-[:HAS_NAME]->(name)
    WITH name, CASE name.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank
    ORDER BY nameKindRank, name.value, name.id
    LIMIT 20
    RETURN collect({value: name.value, language: name.language, script: name.script, nameKind: name.nameKind}) AS names
  }
  CALL (place) {
    MATCH (place)-[:HAS_IDENTIFIER]->(identifier)
    WITH identifier
    ORDER BY identifier.scheme, identifier.value, identifier.id
    LIMIT 20
    RETURN collect({scheme: identifier.scheme, value: identifier.value}) AS identifiers
  }
  RETURN collect({names: names, identifiers: identifiers}) AS place2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (person:Person {id: id2})
  WITH person
  LIMIT 1
  CALL (person) {
    MATCH (person)-[:HAS_NAME]->(name2)
    WITH name2, CASE name2.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank2
    ORDER BY nameKindRank2, name2.value, name2.id
    LIMIT 20
    RETURN collect({value: name2.value, language: name2.language, nameKind: name2.nameKind}) AS names2
  }
  CALL (person) {
    MATCH (person)-[:HAS_IDENTIFIER]->(identifier2)
    WITH identifier2
    ORDER BY identifier2.scheme, identifier2.value, identifier2.id
    LIMIT 20
    RETURN collect({value: identifier2.value}) AS identifiers2
  }
  RETURN collect({names: names2, identifiers: identifiers2}) AS person2
}
CALL () {
  UNWIND $ids3 AS id3
  MATCH (place3:Place {id: id3})
  WITH place3
  LIMIT 1
  CALL (place3) {
    MATCH (place3)-[:HAS_NAME]->(name3)
    WITH name3, CASE name3.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank3
    ORDER BY nameKindRank3, name3.value, name3.id
    LIMIT 1
    RETURN collect({value: name3.value}) AS names3
  }
  CALL (place3) {
    MATCH (place3)-[:HAS_IDENTIFIER]->(identifier3)
    WITH identifier3
    ORDER BY identifier3.scheme, identifier3.value, identifier3.id
    LIMIT 20
    RETURN collect({scheme: identifier3.scheme, value: identifier3.value}) AS identifiers3
  }
  RETURN collect({names: names3, identifiers: identifiers3}) AS place22
}
RETURN {place: place2, person: person2, place2: place22} AS data
