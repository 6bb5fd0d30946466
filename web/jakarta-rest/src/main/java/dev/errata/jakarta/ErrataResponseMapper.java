package dev.errata.jakarta;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Makes the typed errors of an API out of what it answers, for clients of MicroProfile.
 *
 * <pre>{@code
 * RestClientBuilder.newBuilder().register(new ErrataResponseMapper<>(RamErrors.API));
 * }</pre>
 *
 * <p>For {@code @RegisterProvider}, which takes a class, make a subclass: {@code class RamMapper
 * extends ErrataResponseMapper<RamException> { public RamMapper() { super(RamErrors.API); } }}.
 *
 * @param <E> the parent of the API's exceptions
 */
public class ErrataResponseMapper<E extends CodedException> implements ResponseExceptionMapper<E> {

  private final ErrorApi<E> api;

  /**
   * Makes a mapper.
   *
   * @param api whose answers are read; not null
   */
  public ErrataResponseMapper(ErrorApi<E> api) {
    this.api = api;
  }

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 400;
  }

  @Override
  public E toThrowable(Response response) {
    return ReceivedAnswers.read(api, response, null);
  }
}
