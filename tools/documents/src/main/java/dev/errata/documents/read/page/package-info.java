/** What pages are made of, whatever their format, and the tables that stand in it. */
package dev.errata.documents.read.page;
