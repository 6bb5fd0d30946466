package dev.errata.jakarta;

import dev.errata.Failures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A resource that fails in every way. */
@Path("/users")
@Produces("application/json")
public class UserResource {

  /** A body of a request. */
  public static final class NewUser {
    @NotNull
    public String name;

    @Min(18)
    public int age;

    @Valid
    public List<Address> addresses;
  }

  /** A part of a body. */
  public static final class Address {
    @NotNull
    public String city;
  }

  /** What no library can write. */
  public static final class Unwritable {
    public String getName() {
      throw new IllegalStateException("secret");
    }
  }

  @GET
  @Path("{name}")
  public String find(@PathParam("name") String name) {
    throw new UserException(UserErrorCode.USER_NOT_FOUND, Map.of("name", name));
  }

  @POST
  @Consumes("application/json")
  public String create(@Valid @NotNull NewUser user) {
    return "{}";
  }

  @GET
  public String list(@Min(1) @QueryParam("page") int page) {
    return "[]";
  }

  @GET
  @Path("-/several")
  public String several() {
    Failures failures = new Failures();
    failures
        .at("/name")
        .accept(new UserException(UserErrorCode.NAME_INVALID, Map.of("name", "a b")));
    failures
        .at("/nick")
        .accept(new UserException(UserErrorCode.NAME_INVALID, Map.of("name", "c d")));
    failures.throwIfAny();
    return "";
  }

  @GET
  @Path("-/later")
  public CompletionStage<String> later() {
    return CompletableFuture.supplyAsync(() -> find("jane"));
  }

  @GET
  @Path("-/unexpected")
  public String unexpected() {
    throw new IllegalStateException("secret");
  }

  @GET
  @Path("-/received")
  public String received() {
    throw UserErrorCode.API.decode(403, "user-not-found", "secret", Map.of("key", "AKIA"), null);
  }

  @GET
  @Path("-/unwritable")
  public Unwritable unwritable() {
    return new Unwritable();
  }

  @GET
  @Path("-/null")
  @NotNull
  public String nothing() {
    return null;
  }

  @GET
  @Path("-/throttled")
  public String throttled() {
    throw new ClientErrorException(Response.status(429).header("Retry-After", 7).build());
  }

  @GET
  @Path("-/meant")
  public String meant() {
    throw new ClientErrorException(Response.status(409).entity("mine").build());
  }

  @GET
  @Path("-/empty")
  public Response empty() {
    return Response.status(404).build();
  }

  @GET
  @Path("-/moved")
  public Response moved() {
    throw new RedirectionException(303, URI.create("/users"));
  }
}
