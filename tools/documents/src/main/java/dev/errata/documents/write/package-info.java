/** Writes catalogs as a person would. */
package dev.errata.documents.write;
