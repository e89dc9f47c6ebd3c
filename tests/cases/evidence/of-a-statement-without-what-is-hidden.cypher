CALL () {
  UNWIND $ids AS id
  MATCH (node:Record {id: id})
  WHERE node.marking IN ['PUBLIC'] AND (node:Event OR node:Group OR node:Person OR node:Place OR node:QuantityClaim OR node:Source OR node:Statement)
  WITH node
  LIMIT 1
  CALL (node) {
    UNWIND range(0, size(coalesce(node.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: node.citationIds[position]})
    WHERE COUNT {
      MATCH (citation)-[:CITES]->(source)
      WHERE NOT (source.marking IN ['PUBLIC'])
    } = 0 AND COUNT {
      MATCH (citation)-[:QUOTES]->(statement)
      WHERE NOT (statement.marking IN ['PUBLIC'])
    } = 0
    WITH citation, position
    ORDER BY position
    LIMIT 50
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source2)
      WHERE source2.marking IN ['PUBLIC']
      WITH source2
      ORDER BY source2.id
      LIMIT 1
      RETURN collect({id: source2.id, name: source2.name}) AS source3
    }
    CALL (citation) {
      MATCH (citation)-[:QUOTES]->(statement2)
      WHERE statement2.marking IN ['PUBLIC']
      WITH statement2
      ORDER BY statement2.id
      LIMIT 1
      CALL (statement2) {
        UNWIND range(0, size(coalesce(statement2.citationIds, [])) - 1) AS position2
        MATCH (citation2:Citation {id: statement2.citationIds[position2]})
        WHERE COUNT {
          MATCH (citation2)-[:CITES]->(source4)
          WHERE NOT (source4.marking IN ['PUBLIC'])
        } = 0 AND COUNT {
          MATCH (citation2)-[:QUOTES]->(statement3)
          WHERE NOT (statement3.marking IN ['PUBLIC'])
        } = 0
        WITH citation2, position2
        ORDER BY position2
        LIMIT 50
        CALL (citation2) {
          MATCH (citation2)-[:CITES]->(source5)
          WHERE source5.marking IN ['PUBLIC']
          WITH source5
          ORDER BY source5.id
          LIMIT 1
          RETURN collect({id: source5.id, name: source5.name}) AS source6
        }
        RETURN collect({id: citation2.id, locator: citation2.locator, quote: citation2.quote, source: source6}) AS citations
      }
      CALL (statement2) {
        MATCH (statement2)-[link:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement4)
        WHERE link.marking IN ['PUBLIC'] AND statement4.marking IN ['PUBLIC']
        WITH statement4, link
        ORDER BY statement4.id, link.key, type(link), startNode(link).id
        LIMIT 51
        CALL (statement4) {
          UNWIND range(0, size(coalesce(statement4.citationIds, [])) - 1) AS position3
          MATCH (citation3:Citation {id: statement4.citationIds[position3]})
          WHERE COUNT {
            MATCH (citation3)-[:CITES]->(source7)
            WHERE NOT (source7.marking IN ['PUBLIC'])
          } = 0 AND COUNT {
            MATCH (citation3)-[:QUOTES]->(statement5)
            WHERE NOT (statement5.marking IN ['PUBLIC'])
          } = 0
          WITH citation3, position3
          ORDER BY position3
          LIMIT 50
          CALL (citation3) {
            MATCH (citation3)-[:CITES]->(source8)
            WHERE source8.marking IN ['PUBLIC']
            WITH source8
            ORDER BY source8.id
            LIMIT 1
            RETURN collect({id: source8.id, name: source8.name}) AS source9
          }
          RETURN collect({id: citation3.id, locator: citation3.locator, quote: citation3.quote, source: source9}) AS citations2
        }
        CALL (statement4) {
          MATCH (statement4)-[link2:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement6)
          WHERE link2.marking IN ['PUBLIC'] AND statement6.marking IN ['PUBLIC']
          WITH statement6, link2
          ORDER BY statement6.id, link2.key, type(link2), startNode(link2).id
          LIMIT 50
          RETURN collect({id: statement6.id, edge: {relationship: type(link2), outgoing: endNode(link2).id = statement6.id}}) AS judgements
        }
        RETURN collect({id: statement4.id, citations: citations2, judgements: judgements, edge: {basis: link.basis, assessedBy: link.assessedBy, confidence: link.confidence, relationship: type(link), outgoing: endNode(link).id = statement4.id}}) AS judgements2
      }
      RETURN collect({id: statement2.id, citations: citations, judgements: judgements2}) AS statement7
    }
    RETURN collect({id: citation.id, locator: citation.locator, quote: citation.quote, source: source3, statement: statement7}) AS citations3
  }
  CALL (node) {
    MATCH (node)<-[claims:CLAIMS]-(statement8)
    WHERE node:QuantityClaim AND claims.marking IN ['PUBLIC'] AND statement8.marking IN ['PUBLIC']
    WITH statement8, claims
    ORDER BY statement8.id
    LIMIT 1
    CALL (statement8) {
      UNWIND range(0, size(coalesce(statement8.citationIds, [])) - 1) AS position4
      MATCH (citation4:Citation {id: statement8.citationIds[position4]})
      WHERE COUNT {
        MATCH (citation4)-[:CITES]->(source10)
        WHERE NOT (source10.marking IN ['PUBLIC'])
      } = 0 AND COUNT {
        MATCH (citation4)-[:QUOTES]->(statement9)
        WHERE NOT (statement9.marking IN ['PUBLIC'])
      } = 0
      WITH citation4, position4
      ORDER BY position4
      LIMIT 50
      CALL (citation4) {
        MATCH (citation4)-[:CITES]->(source11)
        WHERE source11.marking IN ['PUBLIC']
        WITH source11
        ORDER BY source11.id
        LIMIT 1
        RETURN collect({id: source11.id, name: source11.name}) AS source12
      }
      RETURN collect({id: citation4.id, locator: citation4.locator, quote: citation4.quote, source: source12}) AS citations4
    }
    CALL (statement8) {
      MATCH (statement8)-[link3:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement10)
      WHERE link3.marking IN ['PUBLIC'] AND statement10.marking IN ['PUBLIC']
      WITH statement10, link3
      ORDER BY statement10.id, link3.key, type(link3), startNode(link3).id
      LIMIT 51
      CALL (statement10) {
        UNWIND range(0, size(coalesce(statement10.citationIds, [])) - 1) AS position5
        MATCH (citation5:Citation {id: statement10.citationIds[position5]})
        WHERE COUNT {
          MATCH (citation5)-[:CITES]->(source13)
          WHERE NOT (source13.marking IN ['PUBLIC'])
        } = 0 AND COUNT {
          MATCH (citation5)-[:QUOTES]->(statement11)
          WHERE NOT (statement11.marking IN ['PUBLIC'])
        } = 0
        WITH citation5, position5
        ORDER BY position5
        LIMIT 50
        CALL (citation5) {
          MATCH (citation5)-[:CITES]->(source14)
          WHERE source14.marking IN ['PUBLIC']
          WITH source14
          ORDER BY source14.id
          LIMIT 1
          RETURN collect({id: source14.id, name: source14.name}) AS source15
        }
        RETURN collect({id: citation5.id, locator: citation5.locator, quote: citation5.quote, source: source15}) AS citations5
      }
      CALL (statement10) {
        MATCH (statement10)-[link4:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement12)
        WHERE link4.marking IN ['PUBLIC'] AND statement12.marking IN ['PUBLIC']
        WITH statement12, link4
        ORDER BY statement12.id, link4.key, type(link4), startNode(link4).id
        LIMIT 50
        RETURN collect({id: statement12.id, edge: {relationship: type(link4), outgoing: endNode(link4).id = statement12.id}}) AS judgements3
      }
      RETURN collect({id: statement10.id, citations: citations5, judgements: judgements3, edge: {basis: link3.basis, assessedBy: link3.assessedBy, confidence: link3.confidence, relationship: type(link3), outgoing: endNode(link3).id = statement10.id}}) AS judgements4
    }
    RETURN collect({id: statement8.id, citations: citations4, judgements: judgements4}) AS statement13
  }
  CALL (node) {
    MATCH (node)-[link5:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement14)
    WHERE node:Statement AND link5.marking IN ['PUBLIC'] AND statement14.marking IN ['PUBLIC']
    WITH statement14, link5
    ORDER BY statement14.id, link5.key, type(link5), startNode(link5).id
    LIMIT 51
    CALL (statement14) {
      UNWIND range(0, size(coalesce(statement14.citationIds, [])) - 1) AS position6
      MATCH (citation6:Citation {id: statement14.citationIds[position6]})
      WHERE COUNT {
        MATCH (citation6)-[:CITES]->(source16)
        WHERE NOT (source16.marking IN ['PUBLIC'])
      } = 0 AND COUNT {
        MATCH (citation6)-[:QUOTES]->(statement15)
        WHERE NOT (statement15.marking IN ['PUBLIC'])
      } = 0
      WITH citation6, position6
      ORDER BY position6
      LIMIT 50
      CALL (citation6) {
        MATCH (citation6)-[:CITES]->(source17)
        WHERE source17.marking IN ['PUBLIC']
        WITH source17
        ORDER BY source17.id
        LIMIT 1
        RETURN collect({id: source17.id, name: source17.name}) AS source18
      }
      RETURN collect({id: citation6.id, locator: citation6.locator, quote: citation6.quote, source: source18}) AS citations6
    }
    CALL (statement14) {
      MATCH (statement14)-[link6:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement16)
      WHERE link6.marking IN ['PUBLIC'] AND statement16.marking IN ['PUBLIC']
      WITH statement16, link6
      ORDER BY statement16.id, link6.key, type(link6), startNode(link6).id
      LIMIT 51
      CALL (statement16) {
        UNWIND range(0, size(coalesce(statement16.citationIds, [])) - 1) AS position7
        MATCH (citation7:Citation {id: statement16.citationIds[position7]})
        WHERE COUNT {
          MATCH (citation7)-[:CITES]->(source19)
          WHERE NOT (source19.marking IN ['PUBLIC'])
        } = 0 AND COUNT {
          MATCH (citation7)-[:QUOTES]->(statement17)
          WHERE NOT (statement17.marking IN ['PUBLIC'])
        } = 0
        WITH citation7, position7
        ORDER BY position7
        LIMIT 50
        CALL (citation7) {
          MATCH (citation7)-[:CITES]->(source20)
          WHERE source20.marking IN ['PUBLIC']
          WITH source20
          ORDER BY source20.id
          LIMIT 1
          RETURN collect({id: source20.id, name: source20.name}) AS source21
        }
        RETURN collect({id: citation7.id, locator: citation7.locator, quote: citation7.quote, source: source21}) AS citations7
      }
      CALL (statement16) {
        MATCH (statement16)-[link7:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement18)
        WHERE link7.marking IN ['PUBLIC'] AND statement18.marking IN ['PUBLIC']
        WITH statement18, link7
        ORDER BY statement18.id, link7.key, type(link7), startNode(link7).id
        LIMIT 50
        RETURN collect({id: statement18.id, edge: {relationship: type(link7), outgoing: endNode(link7).id = statement18.id}}) AS judgements5
      }
      RETURN collect({id: statement16.id, citations: citations7, judgements: judgements5, edge: {basis: link6.basis, assessedBy: link6.assessedBy, confidence: link6.confidence, relationship: type(link6), outgoing: endNode(link6).id = statement16.id}}) AS judgements6
    }
    RETURN collect({id: statement14.id, citations: citations6, judgements: judgements6, edge: {basis: link5.basis, assessedBy: link5.assessedBy, confidence: link5.confidence, relationship: type(link5), outgoing: endNode(link5).id = statement14.id}}) AS judgements7
  }
  RETURN collect({id: node.id, labels: labels(node), citations: citations3, statement: statement13, judgements: judgements7}) AS node2
}
CALL () {
  MATCH (start:Record {id: $start})-[link8]->(`end`:Record {id: $end})
  WHERE type(link8) = $type AND coalesce(link8.key, '') = $key AND start.marking IN ['PUBLIC'] AND link8.marking IN ['PUBLIC'] AND `end`.marking IN ['PUBLIC']
  WITH `end`, link8
  LIMIT 1
  CALL (link8) {
    UNWIND range(0, size(coalesce(link8.citationIds, [])) - 1) AS position8
    MATCH (citation8:Citation {id: link8.citationIds[position8]})
    WHERE COUNT {
      MATCH (citation8)-[:CITES]->(source22)
      WHERE NOT (source22.marking IN ['PUBLIC'])
    } = 0 AND COUNT {
      MATCH (citation8)-[:QUOTES]->(statement19)
      WHERE NOT (statement19.marking IN ['PUBLIC'])
    } = 0
    WITH citation8, position8
    ORDER BY position8
    LIMIT 50
    CALL (citation8) {
      MATCH (citation8)-[:CITES]->(source23)
      WHERE source23.marking IN ['PUBLIC']
      WITH source23
      ORDER BY source23.id
      LIMIT 1
      RETURN collect({id: source23.id, name: source23.name}) AS source24
    }
    CALL (citation8) {
      MATCH (citation8)-[:QUOTES]->(statement20)
      WHERE statement20.marking IN ['PUBLIC']
      WITH statement20
      ORDER BY statement20.id
      LIMIT 1
      CALL (statement20) {
        UNWIND range(0, size(coalesce(statement20.citationIds, [])) - 1) AS position9
        MATCH (citation9:Citation {id: statement20.citationIds[position9]})
        WHERE COUNT {
          MATCH (citation9)-[:CITES]->(source25)
          WHERE NOT (source25.marking IN ['PUBLIC'])
        } = 0 AND COUNT {
          MATCH (citation9)-[:QUOTES]->(statement21)
          WHERE NOT (statement21.marking IN ['PUBLIC'])
        } = 0
        WITH citation9, position9
        ORDER BY position9
        LIMIT 50
        CALL (citation9) {
          MATCH (citation9)-[:CITES]->(source26)
          WHERE source26.marking IN ['PUBLIC']
          WITH source26
          ORDER BY source26.id
          LIMIT 1
          RETURN collect({id: source26.id, name: source26.name}) AS source27
        }
        RETURN collect({id: citation9.id, locator: citation9.locator, quote: citation9.quote, source: source27}) AS citations8
      }
      CALL (statement20) {
        MATCH (statement20)-[link9:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement22)
        WHERE link9.marking IN ['PUBLIC'] AND statement22.marking IN ['PUBLIC']
        WITH statement22, link9
        ORDER BY statement22.id, link9.key, type(link9), startNode(link9).id
        LIMIT 51
        CALL (statement22) {
          UNWIND range(0, size(coalesce(statement22.citationIds, [])) - 1) AS position10
          MATCH (citation10:Citation {id: statement22.citationIds[position10]})
          WHERE COUNT {
            MATCH (citation10)-[:CITES]->(source28)
            WHERE NOT (source28.marking IN ['PUBLIC'])
          } = 0 AND COUNT {
            MATCH (citation10)-[:QUOTES]->(statement23)
            WHERE NOT (statement23.marking IN ['PUBLIC'])
          } = 0
          WITH citation10, position10
          ORDER BY position10
          LIMIT 50
          CALL (citation10) {
            MATCH (citation10)-[:CITES]->(source29)
            WHERE source29.marking IN ['PUBLIC']
            WITH source29
            ORDER BY source29.id
            LIMIT 1
            RETURN collect({id: source29.id, name: source29.name}) AS source30
          }
          RETURN collect({id: citation10.id, locator: citation10.locator, quote: citation10.quote, source: source30}) AS citations9
        }
        CALL (statement22) {
          MATCH (statement22)-[link10:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement24)
          WHERE link10.marking IN ['PUBLIC'] AND statement24.marking IN ['PUBLIC']
          WITH statement24, link10
          ORDER BY statement24.id, link10.key, type(link10), startNode(link10).id
          LIMIT 50
          RETURN collect({id: statement24.id, edge: {relationship: type(link10), outgoing: endNode(link10).id = statement24.id}}) AS judgements8
        }
        RETURN collect({id: statement22.id, citations: citations9, judgements: judgements8, edge: {basis: link9.basis, assessedBy: link9.assessedBy, confidence: link9.confidence, relationship: type(link9), outgoing: endNode(link9).id = statement22.id}}) AS judgements9
      }
      RETURN collect({id: statement20.id, citations: citations8, judgements: judgements9}) AS statement25
    }
    RETURN collect({id: citation8.id, locator: citation8.locator, quote: citation8.quote, source: source24, statement: statement25}) AS citations10
  }
  RETURN collect({edge: {identity: [startNode(link8).id, endNode(link8).id, link8.key], relationship: type(link8), citations: citations10}}) AS relationship
}
RETURN {node: node2, relationship: relationship} AS data
