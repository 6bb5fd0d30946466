/**
 * Brings a catalog up to what its documents say now, and keeps what was edited by hand.
 *
 * <p>Three texts are compared: the documents as they were taken last, which the lock file has, the
 * documents now, and the catalog. What the documents changed and nobody edited is taken; what both
 * changed is told and left. The catalog is changed by replacing stretches of its text, so that all
 * else stays as it is, byte for byte.
 */
package dev.errata.documents.sync;
