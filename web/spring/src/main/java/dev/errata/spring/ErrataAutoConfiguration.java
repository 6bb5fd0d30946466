package dev.errata.spring;

import dev.errata.ErrorApi;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers every request that fails as the catalog says: a bean of type {@link ErrorApi} is all that
 * an application has to have.
 *
 * <pre>{@code
 * @Bean
 * ErrorApi<?> errors() {
 *   return UsersErrors.API;
 * }
 * }</pre>
 */
// Before Boot's own error page, so that an ErrorController that is there is the application's.
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration",
      "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
@ConditionalOnBean(ErrorApi.class)
@EnableConfigurationProperties(ErrataProperties.class)
public class ErrataAutoConfiguration {

  /** Made by Spring. */
  public ErrataAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  ErrorAnswers errataAnswers(
      Map<String, ErrorApi<?>> apis,
      ErrataProperties properties,
      ObjectProvider<ErrorAnswerListener> listeners) {
    List<ErrorAnswerListener> ordered = listeners.orderedStream().toList();
    return new ErrorAnswers(new ErrorApis(apis, properties.paths()), ordered);
  }

  @Bean
  @ConditionalOnMissingBean(name = "errataLog")
  ErrorAnswerListener errataLog() {
    return new ErrorLog();
  }

  @Bean
  @ConditionalOnMissingBean(name = "errataWebMvcConfigurer")
  WebMvcConfigurer errataWebMvcConfigurer(ErrorAnswers answers) {
    return new ErrataWebMvcConfigurer(answers);
  }

  @Bean
  @ConditionalOnMissingBean(name = "errataFilter")
  FilterRegistrationBean<Filter> errataFilter(ErrorAnswers answers) {
    FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(new ErrataFilter(answers));
    filter.setOrder(ErrataFilter.ORDER);
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
    return filter;
  }

  @Bean
  @ConditionalOnMissingBean(
      name = "errataErrorPageFilter",
      type = {
        "org.springframework.boot.web.servlet.error.ErrorController",
        "org.springframework.boot.webmvc.error.ErrorController"
      })
  FilterRegistrationBean<Filter> errataErrorPageFilter(ErrorAnswers answers) {
    FilterRegistrationBean<Filter> filter =
        new FilterRegistrationBean<>(new ErrorPageFilter(answers));
    filter.setOrder(ErrataFilter.ORDER);
    // What is deployed as a WAR is forwarded to its error page by a filter of Boot.
    filter.setDispatcherTypes(DispatcherType.ERROR, DispatcherType.FORWARD);
    return filter;
  }

  /** Counts, where there is something to count with. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MeterRegistry.class)
  static class Metrics {

    @Bean
    @ConditionalOnMissingBean(name = "errataCounter")
    ErrorAnswerListener errataCounter(ObjectProvider<MeterRegistry> registry) {
      return new ErrorCounter(registry::getIfUnique);
    }
  }
}
