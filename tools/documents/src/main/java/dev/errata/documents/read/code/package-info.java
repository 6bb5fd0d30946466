/** Reads what source code says of constants. */
package dev.errata.documents.read.code;
