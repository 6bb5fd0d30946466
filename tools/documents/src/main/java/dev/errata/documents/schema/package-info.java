/** The JSON Schema of catalogs, also of one catalog by itself. */
package dev.errata.documents.schema;
