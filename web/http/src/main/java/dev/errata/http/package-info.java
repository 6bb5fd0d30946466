/**
 * The errors of APIs as the bodies of HTTP answers, and back: {@link dev.errata.http.ErrorBodies}.
 */
package dev.errata.http;
