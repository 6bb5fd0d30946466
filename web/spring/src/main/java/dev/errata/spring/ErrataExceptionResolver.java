package dev.errata.spring;

import dev.errata.CodedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers errors of a catalog and what Spring MVC refuses. All else it leaves alone, so that the
 * filters see it as they would without us: Spring Security's answers what may not be done.
 */
final class ErrataExceptionResolver implements HandlerExceptionResolver {

  private static final Logger LOGGER = LoggerFactory.getLogger(ErrataExceptionResolver.class);

  private static final boolean BEAN_VALIDATION = ClassUtils.isPresent(
      "jakarta.validation.ConstraintViolationException",
      ErrataExceptionResolver.class.getClassLoader());

  private final ErrorAnswers answers;

  ErrataExceptionResolver(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
    if (response.isCommitted()) {
      return null;
    }
    try {
      return answer(request, response, handler, thrown) ? new ModelAndView() : null;
    } catch (IOException e) {
      LOGGER.debug("the answer could not be sent", e);
      return null;
    }
  }

  private boolean answer(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown)
      throws IOException {
    if (thrown instanceof CodedException) {
      return answers.write(thrown, request, response);
    }
    Optional<Refusal> refusal = Refusal.of(thrown);
    if (refusal.isEmpty() && BEAN_VALIDATION) {
      refusal = ConstraintViolations.of(thrown, handler);
    }
    return refusal.isPresent() && answers.refuse(refusal.get(), thrown, request, response);
  }
}
