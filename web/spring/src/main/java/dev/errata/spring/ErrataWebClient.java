package dev.errata.spring;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import dev.errata.http.ErrorBodies;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes what a {@code WebClient} gets for an error the API's typed exception.
 *
 * <pre>{@code
 * WebClient.builder().filter(ErrataWebClient.of(RamErrors.API))
 * }</pre>
 */
public final class ErrataWebClient {

  private ErrataWebClient() {}

  /**
   * Makes the filter of an API's errors.
   *
   * @param api whose answers are read; not null
   */
  public static ExchangeFilterFunction of(ErrorApi<?> api) {
    Objects.requireNonNull(api);
    return ExchangeFilterFunction.ofResponseProcessor(
        response -> response.statusCode().isError() ? error(api, response) : Mono.just(response));
  }

  private static Mono<ClientResponse> error(ErrorApi<?> api, ClientResponse response) {
    return body(response).flatMap(body -> Mono.error(read(api, response, body)));
  }

  private static CodedException read(ErrorApi<?> api, ClientResponse response, byte[] body) {
    return ErrorBodies.read(
        api,
        response.statusCode().value(),
        name -> Optional.ofNullable(response.headers().asHttpHeaders().getFirst(name)),
        body);
  }

  /** The body; empty if it cannot be read, since the status is known all the same. */
  private static Mono<byte[]> body(ClientResponse response) {
    Flux<DataBuffer> parts = DataBufferUtils.takeUntilByteCount(
        response.bodyToFlux(DataBuffer.class), ErrorBodies.LONGEST_BODY);
    return DataBufferUtils.join(parts)
        .map(ErrataWebClient::bytes)
        .onErrorReturn(new byte[0])
        .defaultIfEmpty(new byte[0]);
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
