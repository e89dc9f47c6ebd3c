CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('attest_Entity_searchPublic_text', $terms, {limit: 1001}) YIELD node AS entity, score AS score
    WITH entity, score
    WHERE entity.marking IN ['PUBLIC']
    RETURN entity AS record, entity.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchPublic_text', $terms, {limit: 1001}) YIELD node AS name, score AS score
    MATCH (name)<-[:HAS_NAME]-(owner)
    WHERE owner.marking IN ['PUBLIC']
    RETURN owner AS record, name.value AS value, name.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchPublic_text', $terms, {limit: 1001}) YIELD node AS statement, score AS score
    WITH statement, score
    WHERE statement.marking IN ['PUBLIC']
    RETURN statement AS record, statement.text AS value, null AS nameKind, score
  }
  WITH record AS record, value, nameKind, score
  ORDER BY score DESC, record.id, value
  LIMIT 1001
  CALL (record) {
    MATCH (record)-[occurredAt:OCCURRED_AT]->(place)
    WHERE record:Event AND occurredAt.marking IN ['PUBLIC'] AND place.marking IN ['PUBLIC']
    WITH place, occurredAt
    ORDER BY place.nameKey, place.id
    LIMIT 20
    RETURN collect({id: place.id, name: place.name}) AS places
  }
  CALL (record) {
    UNWIND range(0, size(coalesce(record.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: record.citationIds[position]})
    WHERE COUNT {
      MATCH (citation)-[:CITES]->(source)
      WHERE NOT (source.marking IN ['PUBLIC'])
    } = 0 AND COUNT {
      MATCH (citation)-[:QUOTES]->(statement2)
      WHERE NOT (statement2.marking IN ['PUBLIC'])
    } = 0
    WITH citation, position
    ORDER BY position
    LIMIT 20
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source2)
      WHERE source2.marking IN ['PUBLIC']
      WITH source2
      ORDER BY source2.id
      LIMIT 1
      RETURN collect({id: source2.id, name: source2.name}) AS source3
    }
    RETURN collect({source: source3}) AS citations
  }
  CALL (record) {
    MATCH (record)-[basedIn:BASED_IN]->(place2)
    WHERE (record:Group OR record:Person) AND basedIn.marking IN ['PUBLIC'] AND place2.marking IN ['PUBLIC']
    WITH place2, basedIn
    ORDER BY place2.nameKey, place2.id
    LIMIT 20
    RETURN collect({id: place2.id, name: place2.name}) AS basedIn2
  }
  CALL (record) {
    MATCH (record)-[within:WITHIN]->(place3)
    WHERE record:Place AND within.marking IN ['PUBLIC'] AND place3.marking IN ['PUBLIC']
    WITH place3, within, CASE within.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END AS rankRank
    ORDER BY rankRank, place3.id
    LIMIT 1
    RETURN collect({id: place3.id, name: place3.name}) AS within2
  }
  RETURN collect({id: record.id, value: value, nameKind: nameKind, row: {eventKind: record.eventKind, `when`: record.`when`, groupKind: record.groupKind, founded: record.founded, birthDate: record.birthDate, level: record.level, sourceKind: record.sourceKind, publishedOn: record.publishedOn, stance: record.stance, madeOn: record.madeOn, id: record.id, labels: labels(record), places: places, citations: citations, basedIn: basedIn2, within: within2}}) AS search1
}
RETURN {search1: search1} AS data
