package com.example.users.spring;

import com.example.users.Directory;
import com.example.users.Invitation;
import com.example.users.User;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UsersController {

  private final Directory directory;

  UsersController(Directory directory) {
    this.directory = directory;
  }

  @GetMapping("/users/{userName}")
  User find(@PathVariable String userName) {
    return directory.find(userName);
  }

  @PostMapping("/users")
  User add(@RequestBody User user) {
    return directory.add(user);
  }

  @PostMapping("/invitations")
  Invitation invite(@Valid @RequestBody Invitation invitation) {
    return invitation;
  }

  @GetMapping("/users/count")
  int count() {
    return directory.count();
  }

  @GetMapping("/users/crash")
  void crash() {
    directory.crash();
  }

  @GetMapping("/users/{userName}/keys")
  String keys(@PathVariable String userName) {
    return directory.keys(userName);
  }

  @GetMapping("/elsewhere/users/{userName}")
  User findElsewhere(@PathVariable String userName) {
    return directory.findElsewhere(userName);
  }
}
