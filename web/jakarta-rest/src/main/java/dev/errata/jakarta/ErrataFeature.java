package dev.errata.jakarta;

import dev.errata.ErrorApi;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Answers every request that fails as the catalog says: the whole of a server's error handling.
 *
 * <pre>{@code
 * new ResourceConfig(UserResource.class).register(new ErrataFeature(UsersErrors.API));
 * }</pre>
 *
 * <p>Where classes are registered and not objects, a subclass is: {@code @Provider public class
 * Errors extends ErrataFeature { public Errors() { super(UsersErrors.API); } }}.
 *
 * <p>Exception mappers of the application's own count more. There are three exceptions, which
 * servers have mappers of their own for: Bean Validation's {@code ValidationException} and
 * Jackson's {@code JsonParseException} and {@code JsonMappingException}; a mapper for one of those
 * needs {@code @Priority(4000)} or less.
 */
@ConstrainedTo(RuntimeType.SERVER)
public class ErrataFeature implements Feature {

  private static final int BEFORE_SERVERS = Priorities.USER - 1;
  private static final int AFTER_USERS = Priorities.USER + 1_000;
  private static final int FIRST = 0;

  private final ErrorApi<?> api;

  /**
   * Makes the feature.
   *
   * @param api whose errors are answered; not null
   */
  public ErrataFeature(ErrorApi<?> api) {
    this.api = api;
  }

  @Override
  public boolean configure(FeatureContext context) {
    context.register(new RequestIds(), FIRST);
    context.register(new RequestBodies(), AFTER_USERS);
    context.register(new EmptyAnswers(api), AFTER_USERS);
    context.register(new ErrorMappers.OfErrors(api), AFTER_USERS);
    context.register(new ErrorMappers.OfAnswers(api), AFTER_USERS);
    context.register(new ErrorMappers.OfAll(api), AFTER_USERS);
    if (isThere("jakarta.validation.ValidationException")) {
      context.register(new ValidationMapper(api), BEFORE_SERVERS);
    }
    if (isThere("com.fasterxml.jackson.databind.JsonMappingException")) {
      context.register(new JacksonMappers.OfSyntax(api), BEFORE_SERVERS);
      context.register(new JacksonMappers.OfMapping(api), BEFORE_SERVERS);
    }
    return true;
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name, false, ErrataFeature.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
