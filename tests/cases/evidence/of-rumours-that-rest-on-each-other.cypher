CALL () {
  UNWIND $ids AS id
  MATCH (node:Record {id: id})
  WHERE (node:Event OR node:Group OR node:Person OR node:Place OR node:QuantityClaim OR node:Source OR node:Statement)
  WITH node
  LIMIT 1
  CALL (node) {
    UNWIND range(0, size(coalesce(node.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: node.citationIds[position]})
    WITH citation, position
    ORDER BY position
    LIMIT 50
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source)
      WITH source
      ORDER BY source.id
      LIMIT 1
      RETURN collect({id: source.id, name: source.name}) AS source2
    }
    CALL (citation) {
      MATCH (citation)-[:QUOTES]->(statement)
      WITH statement
      ORDER BY statement.id
      LIMIT 1
      CALL (statement) {
        UNWIND range(0, size(coalesce(statement.citationIds, [])) - 1) AS position2
        MATCH (citation2:Citation {id: statement.citationIds[position2]})
        WITH citation2, position2
        ORDER BY position2
        LIMIT 50
        CALL (citation2) {
          MATCH (citation2)-[:CITES]->(source3)
          WITH source3
          ORDER BY source3.id
          LIMIT 1
          RETURN collect({id: source3.id, name: source3.name}) AS source4
        }
        RETURN collect({id: citation2.id, locator: citation2.locator, quote: citation2.quote, source: source4}) AS citations
      }
      CALL (statement) {
        MATCH (statement)-[link:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement2)
        WITH statement2, link
        ORDER BY statement2.id, link.key, type(link), startNode(link).id
        LIMIT 51
        CALL (statement2) {
          UNWIND range(0, size(coalesce(statement2.citationIds, [])) - 1) AS position3
          MATCH (citation3:Citation {id: statement2.citationIds[position3]})
          WITH citation3, position3
          ORDER BY position3
          LIMIT 50
          CALL (citation3) {
            MATCH (citation3)-[:CITES]->(source5)
            WITH source5
            ORDER BY source5.id
            LIMIT 1
            RETURN collect({id: source5.id, name: source5.name}) AS source6
          }
          RETURN collect({id: citation3.id, locator: citation3.locator, quote: citation3.quote, source: source6}) AS citations2
        }
        CALL (statement2) {
          MATCH (statement2)-[link2:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement3)
          WITH statement3, link2
          ORDER BY statement3.id, link2.key, type(link2), startNode(link2).id
          LIMIT 50
          RETURN collect({id: statement3.id, edge: {relationship: type(link2), outgoing: endNode(link2).id = statement3.id}}) AS judgements
        }
        RETURN collect({id: statement2.id, citations: citations2, judgements: judgements, edge: {basis: link.basis, assessedBy: link.assessedBy, confidence: link.confidence, relationship: type(link), outgoing: endNode(link).id = statement2.id}}) AS judgements2
      }
      RETURN collect({id: statement.id, citations: citations, judgements: judgements2}) AS statement4
    }
    RETURN collect({id: citation.id, locator: citation.locator, quote: citation.quote, source: source2, statement: statement4}) AS citations3
  }
  CALL (node) {
    MATCH (node)<-[:CLAIMS]-(statement5)
    WHERE node:QuantityClaim
    WITH statement5
    ORDER BY statement5.id
    LIMIT 1
    CALL (statement5) {
      UNWIND range(0, size(coalesce(statement5.citationIds, [])) - 1) AS position4
      MATCH (citation4:Citation {id: statement5.citationIds[position4]})
      WITH citation4, position4
      ORDER BY position4
      LIMIT 50
      CALL (citation4) {
        MATCH (citation4)-[:CITES]->(source7)
        WITH source7
        ORDER BY source7.id
        LIMIT 1
        RETURN collect({id: source7.id, name: source7.name}) AS source8
      }
      RETURN collect({id: citation4.id, locator: citation4.locator, quote: citation4.quote, source: source8}) AS citations4
    }
    CALL (statement5) {
      MATCH (statement5)-[link3:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement6)
      WITH statement6, link3
      ORDER BY statement6.id, link3.key, type(link3), startNode(link3).id
      LIMIT 51
      CALL (statement6) {
        UNWIND range(0, size(coalesce(statement6.citationIds, [])) - 1) AS position5
        MATCH (citation5:Citation {id: statement6.citationIds[position5]})
        WITH citation5, position5
        ORDER BY position5
        LIMIT 50
        CALL (citation5) {
          MATCH (citation5)-[:CITES]->(source9)
          WITH source9
          ORDER BY source9.id
          LIMIT 1
          RETURN collect({id: source9.id, name: source9.name}) AS source10
        }
        RETURN collect({id: citation5.id, locator: citation5.locator, quote: citation5.quote, source: source10}) AS citations5
      }
      CALL (statement6) {
        MATCH (statement6)-[link4:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement7)
        WITH statement7, link4
        ORDER BY statement7.id, link4.key, type(link4), startNode(link4).id
        LIMIT 50
        RETURN collect({id: statement7.id, edge: {relationship: type(link4), outgoing: endNode(link4).id = statement7.id}}) AS judgements3
      }
      RETURN collect({id: statement6.id, citations: citations5, judgements: judgements3, edge: {basis: link3.basis, assessedBy: link3.assessedBy, confidence: link3.confidence, relationship: type(link3), outgoing: endNode(link3).id = statement6.id}}) AS judgements4
    }
    RETURN collect({id: statement5.id, citations: citations4, judgements: judgements4}) AS statement8
  }
  CALL (node) {
    MATCH (node)-[link5:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement9)
    WHERE node:Statement
    WITH statement9, link5
    ORDER BY statement9.id, link5.key, type(link5), startNode(link5).id
    LIMIT 51
    CALL (statement9) {
      UNWIND range(0, size(coalesce(statement9.citationIds, [])) - 1) AS position6
      MATCH (citation6:Citation {id: statement9.citationIds[position6]})
      WITH citation6, position6
      ORDER BY position6
      LIMIT 50
      CALL (citation6) {
        MATCH (citation6)-[:CITES]->(source11)
        WITH source11
        ORDER BY source11.id
        LIMIT 1
        RETURN collect({id: source11.id, name: source11.name}) AS source12
      }
      RETURN collect({id: citation6.id, locator: citation6.locator, quote: citation6.quote, source: source12}) AS citations6
    }
    CALL (statement9) {
      MATCH (statement9)-[link6:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement10)
      WITH statement10, link6
      ORDER BY statement10.id, link6.key, type(link6), startNode(link6).id
      LIMIT 51
      CALL (statement10) {
        UNWIND range(0, size(coalesce(statement10.citationIds, [])) - 1) AS position7
        MATCH (citation7:Citation {id: statement10.citationIds[position7]})
        WITH citation7, position7
        ORDER BY position7
        LIMIT 50
        CALL (citation7) {
          MATCH (citation7)-[:CITES]->(source13)
          WITH source13
          ORDER BY source13.id
          LIMIT 1
          RETURN collect({id: source13.id, name: source13.name}) AS source14
        }
        RETURN collect({id: citation7.id, locator: citation7.locator, quote: citation7.quote, source: source14}) AS citations7
      }
      CALL (statement10) {
        MATCH (statement10)-[link7:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement11)
        WITH statement11, link7
        ORDER BY statement11.id, link7.key, type(link7), startNode(link7).id
        LIMIT 50
        RETURN collect({id: statement11.id, edge: {relationship: type(link7), outgoing: endNode(link7).id = statement11.id}}) AS judgements5
      }
      RETURN collect({id: statement10.id, citations: citations7, judgements: judgements5, edge: {basis: link6.basis, assessedBy: link6.assessedBy, confidence: link6.confidence, relationship: type(link6), outgoing: endNode(link6).id = statement10.id}}) AS judgements6
    }
    RETURN collect({id: statement9.id, citations: citations6, judgements: judgements6, edge: {basis: link5.basis, assessedBy: link5.assessedBy, confidence: link5.confidence, relationship: type(link5), outgoing: endNode(link5).id = statement9.id}}) AS judgements7
  }
  RETURN collect({id: node.id, labels: labels(node), citations: citations3, statement: statement8, judgements: judgements7}) AS node2
}
CALL () {
  MATCH (start:Record {id: $start})-[link8]->(`end`:Record {id: $end})
  WHERE type(link8) = $type AND coalesce(link8.key, '') = $key
  WITH `end`, link8
  LIMIT 1
  CALL (link8) {
    UNWIND range(0, size(coalesce(link8.citationIds, [])) - 1) AS position8
    MATCH (citation8:Citation {id: link8.citationIds[position8]})
    WITH citation8, position8
    ORDER BY position8
    LIMIT 50
    CALL (citation8) {
      MATCH (citation8)-[:CITES]->(source15)
      WITH source15
      ORDER BY source15.id
      LIMIT 1
      RETURN collect({id: source15.id, name: source15.name}) AS source16
    }
    CALL (citation8) {
      MATCH (citation8)-[:QUOTES]->(statement12)
      WITH statement12
      ORDER BY statement12.id
      LIMIT 1
      CALL (statement12) {
        UNWIND range(0, size(coalesce(statement12.citationIds, [])) - 1) AS position9
        MATCH (citation9:Citation {id: statement12.citationIds[position9]})
        WITH citation9, position9
        ORDER BY position9
        LIMIT 50
        CALL (citation9) {
          MATCH (citation9)-[:CITES]->(source17)
          WITH source17
          ORDER BY source17.id
          LIMIT 1
          RETURN collect({id: source17.id, name: source17.name}) AS source18
        }
        RETURN collect({id: citation9.id, locator: citation9.locator, quote: citation9.quote, source: source18}) AS citations8
      }
      CALL (statement12) {
        MATCH (statement12)-[link9:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement13)
        WITH statement13, link9
        ORDER BY statement13.id, link9.key, type(link9), startNode(link9).id
        LIMIT 51
        CALL (statement13) {
          UNWIND range(0, size(coalesce(statement13.citationIds, [])) - 1) AS position10
          MATCH (citation10:Citation {id: statement13.citationIds[position10]})
          WITH citation10, position10
          ORDER BY position10
          LIMIT 50
          CALL (citation10) {
            MATCH (citation10)-[:CITES]->(source19)
            WITH source19
            ORDER BY source19.id
            LIMIT 1
            RETURN collect({id: source19.id, name: source19.name}) AS source20
          }
          RETURN collect({id: citation10.id, locator: citation10.locator, quote: citation10.quote, source: source20}) AS citations9
        }
        CALL (statement13) {
          MATCH (statement13)-[link10:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement14)
          WITH statement14, link10
          ORDER BY statement14.id, link10.key, type(link10), startNode(link10).id
          LIMIT 50
          RETURN collect({id: statement14.id, edge: {relationship: type(link10), outgoing: endNode(link10).id = statement14.id}}) AS judgements8
        }
        RETURN collect({id: statement13.id, citations: citations9, judgements: judgements8, edge: {basis: link9.basis, assessedBy: link9.assessedBy, confidence: link9.confidence, relationship: type(link9), outgoing: endNode(link9).id = statement13.id}}) AS judgements9
      }
      RETURN collect({id: statement12.id, citations: citations8, judgements: judgements9}) AS statement15
    }
    RETURN collect({id: citation8.id, locator: citation8.locator, quote: citation8.quote, source: source16, statement: statement15}) AS citations10
  }
  RETURN collect({edge: {identity: [startNode(link8).id, endNode(link8).id, link8.key], relationship: type(link8), citations: citations10}}) AS relationship
}
RETURN {node: node2, relationship: relationship} AS data
