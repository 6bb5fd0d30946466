package com.example.users;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The users, one of whom is there from the start. */
public final class Directory {

  private final Map<String, User> users = new ConcurrentHashMap<>();

  /** Makes a directory in which Alice is. */
  public Directory() {
    users.put("alice", new User("alice", "alice@example.com", 42));
  }

  /** The user of that name. */
  public User find(String userName) {
    User user = users.get(userName);
    if (user == null) {
      throw UsersErrors.userNotFound(userName);
    }
    return user;
  }

  /** Adds a user. */
  public User add(User user) {
    user.validate();
    if (user.email().equals("alice@example.com") && !user.userName().equals("alice")) {
      throw UsersErrors.emailTaken(user.email(), "alice");
    }
    if (users.putIfAbsent(user.userName(), user) != null) {
      throw UsersErrors.userExists(user.userName());
    }
    return user;
  }

  /** The access keys of a user, for which another API is asked; here, one that refuses. */
  public String keys(String userName) {
    throw RamErrors.decode(
        409, "EntityAlreadyExists.User", "The key LTAI5tSecret of " + userName + " is there.");
  }

  /** The user of that name in another server of the same API; here, one that knows nobody. */
  public User findElsewhere(String userName) {
    UsersException received =
        UsersErrors.decode(404, "user-not-found", "There is no user '" + userName + "'.");
    throw UsersErrors.API.passOn(received);
  }

  /** How many users there are, which may be asked but rarely. */
  public int count() {
    throw UsersErrors.tooManyRequests(30);
  }

  /** What nobody has thought of. */
  public void crash() {
    throw new IllegalStateException("jdbc:postgresql://users:secret@db");
  }
}
