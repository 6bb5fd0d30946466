/** What the pages of a reference say, whatever they are written in. */
package dev.errata.documents.reference.page;
