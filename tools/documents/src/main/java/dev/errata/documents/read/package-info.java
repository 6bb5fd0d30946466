/** Reads documents of each format into tables. */
package dev.errata.documents.read;
