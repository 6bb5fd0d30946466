package dev.errata.jakarta;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Tells a body that cannot be read from any other failure, whatever library reads it: the same
 * exception thrown elsewhere is a mistake of the server.
 */
@ConstrainedTo(RuntimeType.SERVER)
final class RequestBodies implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (WebApplicationException e) {
      throw e;
    } catch (ProcessingException e) {
      // Without a cause it says that nothing reads this media type, which servers answer
      // themselves.
      throw e.getCause() == null ? e : new BadRequestException(e);
    } catch (IOException | RuntimeException e) {
      throw new BadRequestException(e);
    }
  }
}
