package com.example.users.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a server is asked and what it has to answer, both as a file has them: a first line, headers,
 * an empty line, a body. The answer has all the headers that the file names, and may have more.
 *
 * @param name the name of the file
 * @param request what is asked
 * @param answer what is answered
 */
public record Exchange(String name, Message request, Message answer) {

  private static final List<String> NAMES = List.of(
      "01-several-failures",
      "02-constraints",
      "03-not-found",
      "04-conflict",
      "05-sensitive-and-internal",
      "06-method-not-allowed",
      "07-unsupported-media-type",
      "08-not-acceptable",
      "09-broken-json",
      "10-wrong-type-of-field",
      "11-unknown-route",
      "12-xml",
      "13-head",
      "14-filter-throws",
      "15-filter-refuses",
      "16-throttled",
      "17-crash",
      "18-relayed",
      "19-passed-on");

  /** A request or an answer. */
  public record Message(String start, List<String> headers, String body) {

    static Message parse(String text) {
      List<String> lines = text.lines().toList();
      int empty = lines.indexOf("");
      int end = empty < 0 ? lines.size() : empty;
      String body = String.join("\n", lines.subList(Math.min(end + 1, lines.size()), lines.size()));
      return new Message(lines.get(0), lines.subList(1, end), body);
    }

    /** The message as in a file. */
    @Override
    public String toString() {
      List<String> lines = new ArrayList<>(List.of(start));
      lines.addAll(headers);
      return String.join("\n", lines) + "\n\n" + body;
    }
  }

  /** All there are. */
  public static Stream<Exchange> all() {
    return NAMES.stream().map(Exchange::read);
  }

  private static Exchange read(String name) {
    try (InputStream file = Exchange.class.getResourceAsStream("/requests/" + name + ".http")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      String[] parts = text.split("\n----\n");
      return new Exchange(name, Message.parse(parts[0]), Message.parse(parts[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Asks a server.
   *
   * @param server its address
   * @return what it answers, with the headers that the file names
   */
  public Message ask(URI server) throws IOException, InterruptedException {
    String[] start = request.start().split(" ");
    HttpRequest.Builder asked = HttpRequest.newBuilder(server.resolve(start[1]))
        .method(
            start[0],
            request.body().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(request.body()));
    for (String header : request.headers()) {
      asked.header(nameOf(header), header.substring(header.indexOf(": ") + 2));
    }
    HttpResponse<String> answered =
        HttpClient.newHttpClient().send(asked.build(), BodyHandlers.ofString());
    List<String> headers = answer.headers().stream()
        .map(Exchange::nameOf)
        .map(name -> name + ": " + String.join(", ", answered.headers().allValues(name)))
        .toList();
    return new Message(Integer.toString(answered.statusCode()), headers, answered.body());
  }

  private static String nameOf(String header) {
    return header.substring(0, header.indexOf(": "));
  }

  @Override
  public String toString() {
    return name;
  }
}
