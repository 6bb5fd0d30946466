/** Holds what was made to the rules of catalogs. */
package dev.errata.documents.check;
