/**
 * A catalog as it is going to be written: what documents say, with names for what they leave open.
 */
package dev.errata.documents.draft;
