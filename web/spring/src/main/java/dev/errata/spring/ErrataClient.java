package dev.errata.spring;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import dev.errata.http.ErrorBodies;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResponseErrorHandler;

/**
 * Throws what a {@code RestClient}, a {@code RestTemplate} or an {@code @HttpExchange} interface
 * gets for an error, as the API's typed exception.
 *
 * <pre>{@code
 * RestClient.builder().defaultStatusHandler(ErrataClient.of(RamErrors.API))
 * }</pre>
 *
 * <p>A request that is sent by {@code exchange} of a {@code RestClient} knows no handlers.
 */
public final class ErrataClient implements ResponseErrorHandler {

  private final ErrorApi<?> api;

  private ErrataClient(ErrorApi<?> api) {
    this.api = Objects.requireNonNull(api);
  }

  /**
   * Makes the handler of an API's errors.
   *
   * @param api whose answers are read; not null
   */
  public static ErrataClient of(ErrorApi<?> api) {
    return new ErrataClient(api);
  }

  @Override
  public boolean hasError(ClientHttpResponse response) throws IOException {
    return response.getStatusCode().isError();
  }

  /**
   * Throws the error of an answer.
   *
   * @throws CodedException always
   */
  @Override
  public void handleError(URI url, HttpMethod method, ClientHttpResponse response)
      throws IOException {
    throw ErrorBodies.read(
        api,
        response.getStatusCode().value(),
        name -> Optional.ofNullable(response.getHeaders().getFirst(name)),
        body(response));
  }

  /** The body; empty if it cannot be read, since the status is known all the same. */
  private static byte[] body(ClientHttpResponse response) {
    try {
      return response.getBody().readNBytes(ErrorBodies.LONGEST_BODY);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
