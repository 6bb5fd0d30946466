/** Reads what descriptions of HTTP APIs say of errors. */
package dev.errata.documents.read.openapi;
