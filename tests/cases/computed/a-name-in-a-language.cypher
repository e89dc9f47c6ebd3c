CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WITH place
  LIMIT 1
  CALL (place) {
    MATCH (place)-[:HAS_NAME]->(name)
    WITH name, CASE name.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank
    ORDER BY nameKindRank, name.value, name.id
    LIMIT 100
    RETURN collect({value: name.value, language: name.language, nameKind: name.nameKind}) AS names
  }
  CALL (place) {
    MATCH (place)-[:HAS_NAME]->(name2)
    WITH name2, CASE name2.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank2
    ORDER BY nameKindRank2, name2.value, name2.id
    LIMIT 100
    RETURN collect({value: name2.value, language: name2.language, nameKind: name2.nameKind}) AS names2
  }
  CALL (place) {
    MATCH (place)-[:HAS_NAME]->(name3)
    WITH name3, CASE name3.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank3
    ORDER BY nameKindRank3, name3.value, name3.id
    LIMIT 100
    RETURN collect({value: name3.value, language: name3.language, nameKind: name3.nameKind}) AS names3
  }
  CALL (place) {
    MATCH (place)-[:HAS_NAME]->(name4)
    WITH name4, CASE name4.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank4
    ORDER BY nameKindRank4, name4.value, name4.id
    LIMIT 100
    RETURN collect({value: name4.value, language: name4.language, nameKind: name4.nameKind}) AS names4
  }
  CALL (place) {
    MATCH (place)-[:HAS_NAME]->(name5)
    WITH name5, CASE name5.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank5
    ORDER BY nameKindRank5, name5.value, name5.id
    LIMIT 100
    RETURN collect({value: name5.value, language: name5.language, nameKind: name5.nameKind}) AS names5
  }
  CALL (place) {
    MATCH (place)-[:HAS_NAME]->(name6)
    WITH name6, CASE name6.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank6
    ORDER BY nameKindRank6, name6.value, name6.id
    LIMIT 100
    RETURN collect({value: name6.value, language: name6.language, nameKind: name6.nameKind}) AS names6
  }
  CALL (place) {
    MATCH (place)-[:HAS_NAME]->(name7)
    WITH name7, CASE name7.nameKind WHEN 'PRIMARY' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'WEAK' THEN 2 WHEN 'PREVIOUS' THEN 3 END AS nameKindRank7
    ORDER BY nameKindRank7, name7.value, name7.id
    LIMIT 100
    RETURN collect({value: name7.value, language: name7.language, nameKind: name7.nameKind}) AS names7
  }
  RETURN collect({name: place.name, names: names, names2: names2, names3: names3, names4: names4, names5: names5, names6: names6, names7: names7}) AS place2
}
RETURN {place: place2} AS data
