/**
 * Errors over HTTP for Jakarta REST: {@link dev.errata.jakarta.ErrataFeature} for servers,
 * {@link dev.errata.jakarta.ErrataClient} for clients,
 * {@link dev.errata.jakarta.ErrataResponseMapper} for clients of MicroProfile.
 */
package dev.errata.jakarta;
