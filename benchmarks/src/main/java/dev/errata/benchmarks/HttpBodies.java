package dev.errata.benchmarks;

import dev.errata.http.ErrorBodies;
import dev.errata.http.ErrorRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** One error with two parameters becomes the body of an answer, and comes back. */
public class HttpBodies extends PerCall {

  private static final String PATH = "/groups/admins/members";
  private static final ErrorRequest REQUEST = new ErrorRequest("GET", "*/*", PATH, "", "");
  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/problem+json", "Date", "Sun, 06 Nov 1994 08:49:37 GMT");
  private static final Function<String, Optional<String>> FIND =
      name -> Optional.ofNullable(HEADERS.get(name));
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
      .build();

  private final Ring<String> users = Ring.of(i -> "user-" + i);
  private final Ring<String> groups = Ring.of(i -> "group-" + i);
  private final Ring<byte[]> bodies =
      Ring.of(i -> BodiesByHand.write("user-" + i, "group-" + i, PATH));

  @Benchmark
  public byte[] writeGenerated() {
    return ErrorBodies.write(
            QuickAccountsErrors.API,
            QuickAccountsErrors.entityNotExistMember(users.next(), groups.next()),
            REQUEST)
        .body();
  }

  @Benchmark
  public byte[] writeProblemDetail() {
    String user = users.next();
    String group = groups.next();
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND, "The user " + user + " is not a member of the group " + group + ".");
    problem.setInstance(URI.create(PATH));
    problem.setProperty("code", DecodingByHand.MEMBER);
    Map<String, String> params = new LinkedHashMap<>();
    params.put("user", user);
    params.put("group", group);
    problem.setProperty("params", params);
    return MAPPER.writeValueAsBytes(problem);
  }

  @Benchmark
  public byte[] writeByHand() {
    return BodiesByHand.write(users.next(), groups.next(), PATH);
  }

  @Benchmark
  public RuntimeException readGenerated() {
    return ErrorBodies.read(QuickAccountsErrors.API, 404, FIND, bodies.next());
  }

  @Benchmark
  public RuntimeException readProblemDetail() {
    ProblemDetail problem = MAPPER.readValue(bodies.next(), ProblemDetail.class);
    Map<String, Object> properties = problem.getProperties();
    Map<?, ?> params = (Map<?, ?>) properties.get("params");
    return DecodingByHand.MEMBER.equals(properties.get("code"))
        ? new NotAMember((String) params.get("user"), (String) params.get("group"), false)
        : new NotInCatalog(404, "", problem.getDetail());
  }

  @Benchmark
  public RuntimeException readByHand() {
    return BodiesByHand.read(bodies.next());
  }
}
