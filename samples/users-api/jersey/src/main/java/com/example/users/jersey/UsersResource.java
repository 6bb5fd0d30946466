package com.example.users.jersey;

import com.example.users.Directory;
import com.example.users.Invitation;
import com.example.users.User;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the API can do. */
@Singleton
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

  private final Directory directory = new Directory();

  @GET
  @Path("users/{userName}")
  public User find(@PathParam("userName") String userName) {
    return directory.find(userName);
  }

  @POST
  @Path("users")
  public User add(User user) {
    return directory.add(user);
  }

  @POST
  @Path("invitations")
  public Invitation invite(@Valid Invitation invitation) {
    return invitation;
  }

  @GET
  @Path("users/count")
  public int count() {
    return directory.count();
  }

  @GET
  @Path("users/crash")
  public void crash() {
    directory.crash();
  }

  @GET
  @Path("users/{userName}/keys")
  public String keys(@PathParam("userName") String userName) {
    return directory.keys(userName);
  }

  @GET
  @Path("elsewhere/users/{userName}")
  public User findElsewhere(@PathParam("userName") String userName) {
    return directory.findElsewhere(userName);
  }
}
