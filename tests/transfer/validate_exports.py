"""Reads exports by the parsers that other programs use, and prints as JSON what they hold.

Arguments: a folder with the files, and perhaps one with the schemas `gexf/gexf.xsd` and `graphml/graphml.xsd`.
"""

import json
import sys

import networkx
import rdflib
from followthemoney import model
from lxml import etree

folder, *schemas = sys.argv[1:]


def schema_errors(kind):
    """What a published schema says of an export: the first few errors."""
    if not schemas:
        return None
    schema = etree.XMLSchema(etree.parse(f"{schemas[0]}/{kind}/{kind}.xsd"))
    schema.validate(etree.parse(f"{folder}/graph.{kind}"))
    return [f"{error.line}: {error.message}" for error in list(schema.error_log)[:5]]


graphml = networkx.read_graphml(f"{folder}/graph.graphml")
gexf = networkx.read_gexf(f"{folder}/graph.gexf", version="1.3")

rdf = rdflib.Graph()
rdf.parse(f"{folder}/graph.jsonld", format="json-ld")
schema = rdflib.Namespace("https://schema.org/")
terms = {term for triple in rdf for term in triple if str(term).startswith(str(schema)) and isinstance(term, rdflib.URIRef)}
reviewed = {rdf.value(review, schema.itemReviewed) for review in rdf.subjects(rdflib.RDF.type, schema.ClaimReview)}

entities = {}
wrong = []
with open(f"{folder}/graph.ftm.json") as lines:
    for line in lines:
        data = json.loads(line)
        for name, values in data["properties"].items():
            known = model.get(data["schema"]).properties.get(name)
            wrong += [f"{data['schema']}.{name}: {value}" for value in values if known is None or known.type.clean(value) is None]
        entity = model.get_proxy(data)
        entities[entity.id] = entities[entity.id].merge(entity) if entity.id in entities else entity

print(json.dumps({
    "graphml": [graphml.number_of_nodes(), graphml.number_of_edges()],
    "gexf": [gexf.number_of_nodes(), gexf.number_of_edges()],
    "schemaErrors": [schema_errors("gexf"), schema_errors("graphml")],
    "unknownTerms": sorted(term for term in terms if term not in rdflib.SDO),
    "terms": len(terms),
    "claims": len(set(rdf.subjects(rdflib.RDF.type, schema.Claim))),
    "reviewedClaims": all((claim, rdflib.RDF.type, schema.Claim) in rdf for claim in reviewed) and len(reviewed),
    "ftm": len(entities),
    "ftmWrong": wrong,
}))
