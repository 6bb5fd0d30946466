/** Takes pages of plain text apart. */
package dev.errata.documents.read.text;
