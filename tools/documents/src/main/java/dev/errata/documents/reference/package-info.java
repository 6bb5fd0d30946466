/** The reference of a catalog: pages for those who meet its errors. */
package dev.errata.documents.reference;
