/** Makes the pages of a reference of a catalog. */
package dev.errata.documents.reference.build;
