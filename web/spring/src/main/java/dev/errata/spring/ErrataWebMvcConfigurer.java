package dev.errata.spring;

import java.util.List;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/**
 * Puts our resolver behind the one that calls methods with {@code @ExceptionHandler}, so that those
 * count more whatever their order, and before Spring's own.
 */
final class ErrataWebMvcConfigurer implements WebMvcConfigurer {

  private final ErrorAnswers answers;

  ErrataWebMvcConfigurer(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    int place = 0;
    for (int i = 0; i < resolvers.size(); i++) {
      if (resolvers.get(i) instanceof ExceptionHandlerExceptionResolver) {
        place = i + 1;
      }
    }
    resolvers.add(place, new ErrataExceptionResolver(answers));
  }
}
