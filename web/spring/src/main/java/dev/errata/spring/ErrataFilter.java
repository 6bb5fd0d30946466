package dev.errata.spring;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers what nobody behind it has caught, and gives each request its number. */
final class ErrataFilter implements Filter {

  /** Behind the filters of encodings, forwarded headers and observations, before all others. */
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

  private final ErrorAnswers answers;

  ErrataFilter(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answered = (HttpServletResponse) response;
    answered.setHeader(RequestId.HEADER, RequestId.of(asked));
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | Error thrown) {
      if (answered.isCommitted()
          || DisconnectedClientHelper.isClientDisconnectedException(thrown)
          || !answers.write(ofServlet(thrown), asked, answered)) {
        throw thrown;
      }
    }
  }

  /** What a servlet or a filter has wrapped, as Spring MVC does with what it cannot handle. */
  private static Throwable ofServlet(Throwable thrown) {
    return thrown instanceof ServletException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }
}
