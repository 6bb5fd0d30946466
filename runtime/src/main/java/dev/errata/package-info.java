/**
 * What a user of Errata meets at run time: the annotation, the error codes and the exceptions.
 *
 * <p>{@link dev.errata.ErrorCatalog} names a catalog; everything else here is what the code
 * generated from it stands on.
 */
package dev.errata;
