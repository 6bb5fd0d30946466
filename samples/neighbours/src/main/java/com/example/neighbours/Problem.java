package com.example.neighbours;

import lombok.Builder;
import lombok.Value;

/** What is sent to a client. Lombok writes its builder, MapStruct uses it. */
@Value
@Builder
public class Problem {

  String code;

  int status;

  String text;

  Blame blame;

  /** Whose fault it is. */
  public enum Blame {
    CLIENT,
    SHOP
  }
}
