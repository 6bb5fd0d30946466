package dev.errata.jakarta;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Makes the typed errors of an API out of what it answers, for clients of Jakarta REST.
 *
 * <pre>{@code
 * ErrataClient<RamException> ram = new ErrataClient<>(RamErrors.API);
 * User user = ram.call(() -> target.request().get(User.class));
 * }</pre>
 *
 * <p>A server registers it with its {@code Client} as well. Without that an error that nobody
 * catches is a {@code WebApplicationException} which holds the other API's answer, and some servers
 * send that on as it is.
 *
 * @param <E> the parent of the API's exceptions
 */
public final class ErrataClient<E extends CodedException> implements ClientResponseFilter {

  private final ErrorApi<E> api;

  /**
   * Makes a client.
   *
   * @param api whose answers are read; not null
   */
  public ErrataClient(ErrorApi<E> api) {
    this.api = api;
  }

  /**
   * Makes a call.
   *
   * @param call what sends a request; if it returns a {@code Response} that is an error, this is
   *     read too
   * @return what the call returns
   * @throws E if the API answers with an error; its cause is what the client has thrown
   * @throws ProcessingException if there is no answer, or none that can be read; where the call
   *     waits for another thread, in a {@code CompletionException}
   */
  public <T> T call(Supplier<T> call) {
    T result;
    try {
      result = call.get();
    } catch (WebApplicationException | ProcessingException | CompletionException e) {
      throw received(e);
    }
    if (result instanceof Response response && response.getStatus() >= 400) {
      throw ReceivedAnswers.read(api, response, null);
    }
    return result;
  }

  /** Throws the error that an answer holds; clients wrap it in a {@code ProcessingException}. */
  @Override
  public void filter(ClientRequestContext request, ClientResponseContext response)
      throws IOException {
    if (response.getStatus() >= 400) {
      throw ReceivedAnswers.read(api, response);
    }
  }

  /** The error that was received: the filter has read it, or it is to be read now. */
  private RuntimeException received(RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof CodedException error && api.apiOf(error) != null) {
        return error;
      }
      if (cause instanceof WebApplicationException answered) {
        return ReceivedAnswers.read(api, answered.getResponse(), thrown);
      }
    }
    return thrown;
  }
}
