package com.example.users.spring;

import com.example.users.Directory;
import com.example.users.UsersErrors;
import dev.errata.ErrorApi;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A server of the users API. */
@SpringBootApplication(proxyBeanMethods = false)
public class UsersApplication {

  /** Made by Spring. */
  public UsersApplication() {}

  /** All that answers errors. */
  @Bean
  ErrorApi<?> errors() {
    return UsersErrors.API;
  }

  @Bean
  Directory directory() {
    return new Directory();
  }

  /** Starts the server. */
  public static void main(String[] args) {
    SpringApplication.run(UsersApplication.class, args);
  }
}
