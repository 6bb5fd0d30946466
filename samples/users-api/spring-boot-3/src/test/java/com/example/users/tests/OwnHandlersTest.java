package com.example.users.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.users.UsersException;
import com.example.users.spring.UsersApplication;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Gives a server handlers and meters of the application's own. */
class OwnHandlersTest {

  @ControllerAdvice
  static class OwnAdvice {

    @ExceptionHandler
    ResponseEntity<String> handle(UsersException.UserNotFound thrown) {
      return ResponseEntity.status(418).body("no " + thrown.userName());
    }
  }

  /** An error page, whose type Boot 4 has in another package. */
  static class OwnErrorPage implements ImportBeanDefinitionRegistrar {

    @Override
    public void registerBeanDefinitions(
        AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
      ClassLoader loader = getClass().getClassLoader();
      Class<?> type = Stream.of("web.servlet", "webmvc")
          .map(place -> "org.springframework.boot." + place + ".error.ErrorController")
          .filter(name -> ClassUtils.isPresent(name, loader))
          .map(name -> ClassUtils.resolveClassName(name, loader))
          .findFirst()
          .orElseThrow();
      registry.registerBeanDefinition("ownErrorPage", definition(type, loader));
    }

    private static <T> BeanDefinition definition(Class<T> type, ClassLoader loader) {
      InvocationHandler nothing = (proxy, method, arguments) -> null;
      return BeanDefinitionBuilder.genericBeanDefinition(
              type, () -> type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, nothing)))
          .getBeanDefinition();
    }
  }

  @Import({UsersApplication.class, OwnErrorPage.class})
  static class ApplicationWithErrorPage {}

  @Import({UsersApplication.class, OwnAdvice.class})
  static class Application {

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }

  @Test
  void anAdviceOfTheApplicationCountsMore() throws Exception {
    try (Server server = Server.start(Application.class)) {
      assertThat(server.get("/users/bob").body()).isEqualTo("no bob");
      assertThat(server.get("/users/count").statusCode()).isEqualTo(429);
    }
  }

  @Test
  void anErrorPageOfTheApplicationCountsMore() {
    try (Server server = Server.start(ApplicationWithErrorPage.class)) {
      assertThat(server.context().containsBean("errataFilter")).isTrue();
      assertThat(server.context().containsBean("errataErrorPageFilter")).isFalse();
    }
  }

  @Test
  void answersAreCountedByCodesOfTheCatalog() throws Exception {
    try (Server server = Server.start(Application.class)) {
      server.get("/users/count");
      server.get("/users/count");
      server.get("/users/alice/keys");
      server.get("/users/alice", "X-Tenant", "gone");
      assertThat(count(server, "429", "too-many-requests")).isEqualTo(2);
      assertThat(count(server, "500", "internal")).isEqualTo(1);
      assertThat(count(server, "410", "none")).isEqualTo(1);
    }
  }

  private static double count(Server server, String status, String code) {
    MeterRegistry meters = server.context().getBean(MeterRegistry.class);
    return meters
        .get("errata.errors")
        .tags("status", status, "code", code)
        .counter()
        .count();
  }
}
