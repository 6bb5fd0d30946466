package dev.errata.spring;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Answers in place of the error page: what was refused by {@code sendError}, in a filter or by the
 * server itself. It stands before Spring Security, which would refuse the error page too.
 */
final class ErrorPageFilter implements Filter {

  private static final int LEAST_ERROR = 400;
  private static final int INTERNAL_ERROR = 500;

  private final ErrorAnswers answers;

  ErrorPageFilter(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)
        || !answer(status, (HttpServletRequest) request, (HttpServletResponse) response)) {
      chain.doFilter(request, response);
    }
  }

  private boolean answer(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (status < LEAST_ERROR || response.isCommitted()) {
      return false;
    }
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (status == INTERNAL_ERROR && thrown instanceof Throwable unexpected) {
      return answers.write(unexpected, request, response);
    }
    Refusal refusal = new Refusal(status, Map.of(), List.of());
    return answers.refuse(refusal, (Throwable) thrown, request, response);
  }
}
