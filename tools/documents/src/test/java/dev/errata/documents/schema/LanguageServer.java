package dev.errata.documents.schema;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The yaml-language-server, to which an editor speaks over the standard streams. */
final class LanguageServer implements AutoCloseable {

  /** Says where the server is; where it does, the server has to be there. */
  static final String COMMAND = "ERRATA_YAML_LANGUAGE_SERVER";

  private final Process process;
  private final BlockingQueue<Map<String, Object>> received = new LinkedBlockingQueue<>();
  private int lastId;

  private LanguageServer(Process process) {
    this.process = process;
    Thread reader = new Thread(this::receive, "language server");
    reader.setDaemon(true);
    reader.start();
  }

  /** The server's command, if there is one. */
  static Optional<String> command() {
    String named = System.getenv(COMMAND);
    return named != null
        ? Optional.of(named)
        : Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
            .map(directory -> Path.of(directory, "yaml-language-server"))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst();
  }

  static LanguageServer start(String command) throws IOException, InterruptedException {
    LanguageServer server = new LanguageServer(new ProcessBuilder(command, "--stdio")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start());
    server.ask("initialize", "{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}");
    server.tell("initialized", "{}");
    return server;
  }

  /** What it proposes where the caret {@code |} stands: labels, or the texts that it inserts. */
  List<String> complete(Path file, String text, String field)
      throws IOException, InterruptedException {
    int caret = text.indexOf('|');
    open(file, text.replace("|", ""));
    int line = (int) text.substring(0, caret).chars().filter(c -> c == '\n').count();
    int column = caret - text.lastIndexOf('\n', caret) - 1;
    Map<String, Object> answer = ask(
        "textDocument/completion",
        "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":%d,\"character\":%d}}"
            .formatted(file.toUri(), line, column));
    Map<?, ?> result = (Map<?, ?>) answer.get("result");
    return ((List<?>) result.get("items"))
        .stream().map(item -> String.valueOf(((Map<?, ?>) item).get(field))).toList();
  }

  /** What it finds fault with: the line, from 0, and the message. */
  List<String> check(Path file, String text) throws IOException, InterruptedException {
    open(file, text);
    String uri = file.toUri().toString();
    Map<String, Object> published =
        await(message -> "textDocument/publishDiagnostics".equals(message.get("method"))
            && uri.equals(((Map<?, ?>) message.get("params")).get("uri")));
    return ((List<?>) ((Map<?, ?>) published.get("params")).get("diagnostics"))
        .stream().map(LanguageServer::diagnostic).toList();
  }

  private static String diagnostic(Object diagnostic) {
    Map<?, ?> found = (Map<?, ?>) diagnostic;
    Map<?, ?> start = (Map<?, ?>) ((Map<?, ?>) found.get("range")).get("start");
    return start.get("line") + ": " + found.get("message");
  }

  private void open(Path file, String text) throws IOException {
    tell(
        "textDocument/didOpen",
        "{\"textDocument\":{\"uri\":\"%s\",\"languageId\":\"yaml\",\"version\":1,\"text\":\"%s\"}}"
            .formatted(
                file.toUri(),
                text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")));
  }

  private Map<String, Object> ask(String method, String params)
      throws IOException, InterruptedException {
    int id = ++lastId;
    send("{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
        .formatted(id, method, params));
    return await(
        message -> !message.containsKey("method") && Integer.valueOf(id).equals(message.get("id")));
  }

  private void tell(String method, String params) throws IOException {
    send("{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":%s}".formatted(method, params));
  }

  private Map<String, Object> await(Predicate<Map<String, Object>> wanted)
      throws InterruptedException {
    while (true) {
      Map<String, Object> message = received.poll(60, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("the language server does not answer");
      }
      if (wanted.test(message)) {
        return message;
      }
    }
  }

  private synchronized void send(String message) throws IOException {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    OutputStream out = process.getOutputStream();
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(bytes);
    out.flush();
  }

  private void receive() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      for (int length = header(in); length > 0; length = header(in)) {
        Map<String, Object> message =
            JsonTree.read(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        if (message.containsKey("method") && message.containsKey("id")) {
          // It asks for settings, of which there are none.
          send("{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":null}".formatted(message.get("id")));
        } else {
          received.add(message);
        }
      }
    } catch (IOException e) {
      if (process.isAlive()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The length that a message's header gives; 0 at the end. */
  private static int header(InputStream in) throws IOException {
    StringBuilder header = new StringBuilder();
    while (header.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) {
        return 0;
      }
      header.append((char) c);
    }
    return Integer.parseInt(header.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
