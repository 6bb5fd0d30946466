/** Catalogs as components of OpenAPI: schemas, responses and examples to refer to. */
package dev.errata.documents.openapi;
