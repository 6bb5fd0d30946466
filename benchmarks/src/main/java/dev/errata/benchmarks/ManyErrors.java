package dev.errata.benchmarks;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * As many errors as one likes, as a catalog and in the forms that it is measured beside.
 *
 * @param count how many
 */
record ManyErrors(int count) {

  static final int FEW = 200;

  /** As many as an interface takes. */
  static final int MANY = 4_000;

  /** Where the types are. */
  static final String PACKAGE = "many.";

  static final String API = "Api";
  static final String FINDER = "Finder";
  static final String BY_HAND = "ByHand";
  static final String BUNDLE = "Bundle";

  /**
   * The sources by the names of their types. From thousands no enum can be made by hand: what its
   * arguments compile to no longer fits into a method.
   */
  Map<String, String> sources() {
    return count > FEW
        ? Map.of(API + count, api(), FINDER + count, finder())
        : Map.of(
            API + count, api(),
            FINDER + count, finder(),
            BY_HAND + count, byHand(),
            BUNDLE + count, bundle());
  }

  String catalogName() {
    return "many" + count + ".yaml";
  }

  String catalog() {
    return "errata: 1\nerrors:\n"
        + each(
            i -> "  %s: {status: 400, message: '%s'}\n".formatted(code(i), message(i, "{value}")));
  }

  private String api() {
    return """
        package many;

        @dev.errata.ErrorCatalog(value = "%s", stackTraces = false)
        public interface %s {}
        """.formatted(catalogName(), API + count);
  }

  private String finder() {
    return """
        package many;

        import dev.errata.ErrorCode;

        public final class FINDER implements dev.errata.benchmarks.CodeFinder {
          @Override
          public ErrorCode[] values() {
            return APIErrorCode.values();
          }

          @Override
          public ErrorCode find(String code) {
            return APIErrorCode.find(code).orElse(null);
          }

          @Override
          public ErrorCode valueOf(String name) {
            return APIErrorCode.valueOf(name);
          }

          @Override
          public RuntimeException decode(int status, String code, String message) {
            return APIErrors.decode(status, code, message);
          }
        }
        """.replace("FINDER", FINDER + count).replace("API", API + count);
  }

  private String byHand() {
    return """
        package many;

        import java.util.HashMap;
        import java.util.Map;

        public enum TYPE implements dev.errata.ErrorCode {
        CONSTANTS;

          private static final Map<String, TYPE> BY_CODE = new HashMap<>();

          static {
            for (TYPE each : values()) {
              BY_CODE.put(each.code, each);
            }
          }

          private final String code;
          private final int status;
          private final String message;

          TYPE(String code, int status, String message) {
            this.code = code;
            this.status = status;
            this.message = message;
          }

          public static TYPE find(String code) {
            return BY_CODE.get(code);
          }

          @Override
          public String code() {
            return code;
          }

          @Override
          public int status() {
            return status;
          }

          @Override
          public String message() {
            return message;
          }
        }
        """.replace("TYPE", BY_HAND + count).replace("CONSTANTS", constants());
  }

  private String constants() {
    return each(
        i -> "  FIELD_%d(\"%s\", 400, \"%s\"),\n".formatted(i, code(i), message(i, "{value}")));
  }

  /** For JBoss Logging. */
  private String bundle() {
    return """
        package many;

        import org.jboss.logging.annotations.Message;
        import org.jboss.logging.annotations.MessageBundle;

        @MessageBundle(projectCode = "")
        public interface %s {
        %s}
        """.formatted(
            BUNDLE + count,
            each(i -> "  @Message(\"%s\") IllegalArgumentException field%d(String value);\n"
                .formatted(message(i, "%s"), i)));
  }

  private String each(IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
  }

  private static String code(int i) {
    return "InvalidParameter.Field" + i;
  }

  private static String message(int i, String value) {
    return "The value " + value + " of field " + i + " is not valid.";
  }
}
