package dev.errata.processor.changes;

import com.google.testing.compile.Compilation;
import dev.errata.CodedException;
import dev.errata.processor.builds.Compilations;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.JavaFileObject;

/** What becomes of Java that was compiled against the one catalog and meets the other. */
final class Meeting {

  boolean sourceFails;
  boolean sourceWarns;
  boolean linkFails;
  boolean resultDiffers;
  boolean bodyDiffers;
  boolean readingDiffers;
  boolean isRead;

  private final ChangeCase change;
  private final Path folder;
  private final ClassLoader before;
  private final ClassLoader after;

  Meeting(ChangeCase change, Path folder) throws IOException, ReflectiveOperationException {
    this.change = change;
    this.folder = folder;
    for (String name : List.of("common.yaml", "other.yaml")) {
      Files.writeString(folder.resolve(name), ChangeCase.text(name));
    }
    this.before = compiled(change.before, change.sentBefore, change.callers);
    this.after = compiled(change.after, change.sentAfter, List.of());
    callers();
    for (int i = 0; i < change.bodies.size(); i++) {
      bodyDiffers |= !Objects.equals(call(before, "Body" + i), call(after, "Body" + i));
    }
    if (!change.sentBefore.isEmpty() && !change.sentAfter.isEmpty()) {
      isRead = true;
      readingDiffers = !read(before).equals(read(after));
    }
  }

  private void callers() throws IOException, ReflectiveOperationException {
    for (int i = 0; i < change.callers.size(); i++) {
      Compilation again =
          compile(change.after, List.of(method("Caller" + i, change.callers.get(i))));
      sourceFails |= again.status() == Compilation.Status.FAILURE;
      sourceWarns |= !Compilations.said(again).isEmpty();
      ClassLoader linked = Compilations.linked(before, "Caller" + i, after);
      Object was = call(before, "Caller" + i);
      Object is = call(linked, "Caller" + i);
      linkFails |= is instanceof LinkageError;
      resultDiffers |= !(is instanceof LinkageError) && !Objects.equals(text(was), text(is));
    }
  }

  /** What a client of the old catalog reads of what a server with these classes sends. */
  private String read(ClassLoader server) throws ReflectiveOperationException {
    CodedException sent = (CodedException) call(server, "Sent");
    CodedException own = (CodedException) call(before, "Sent");
    boolean inBodies = String.valueOf(call(before, "Shapes")).contains("params")
        || String.valueOf(call(before, "Shapes")).contains("problem");
    Set<String> missing = new TreeSet<>(own.wireParams().keySet());
    missing.removeAll(sent.wireParams().keySet());
    return described(decode(sent, null))
        + (inBodies ? described(decode(sent, sent.wireParams())) + " without " + missing : "");
  }

  private CodedException decode(CodedException sent, Map<String, ?> params)
      throws ReflectiveOperationException {
    Class<?> errors = before.loadClass("ApiErrors");
    return (CodedException)
        (params == null
            ? errors
                .getMethod("decode", int.class, String.class, String.class)
                .invoke(null, sent.status(), sent.code(), sent.wireMessage())
            : errors
                .getMethod("decode", int.class, String.class, String.class, Map.class)
                .invoke(null, sent.status(), sent.code(), sent.wireMessage(), params));
  }

  private static String described(CodedException error) {
    return error.getClass().getSimpleName() + " " + error.status() + " "
        + new TreeMap<>(error.params()) + "\n";
  }

  private ClassLoader compiled(String catalog, String sent, List<String> callers)
      throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < callers.size(); i++) {
      sources.add(method("Caller" + i, callers.get(i)));
    }
    for (int i = 0; i < change.bodies.size(); i++) {
      sources.add(method("Body" + i, change.bodies.get(i)));
    }
    sources.add(method("Shapes", "return ApiErrors.API.shapes();"));
    if (!sent.isEmpty()) {
      sources.add(method("Sent", "return " + sent + ";"));
    }
    Compilation compilation = compile(catalog, sources);
    if (compilation.status() == Compilation.Status.FAILURE) {
      throw new IllegalArgumentException(change.name + ": " + Compilations.said(compilation));
    }
    return Compilations.loader(compilation);
  }

  private Compilation compile(String catalog, List<JavaFileObject> more) throws IOException {
    Files.writeString(folder.resolve("api.yaml"), catalog);
    List<JavaFileObject> sources = new ArrayList<>(more);
    sources.add(api("Api"));
    if (change.before.contains("uses:") || change.after.contains("uses:")) {
      sources.add(api("Common"));
      sources.add(api("Other"));
    }
    return Compilations.compile(folder, sources);
  }

  private static JavaFileObject api(String name) {
    return Compilations.source(
        name,
        "@dev.errata.ErrorCatalog(\"" + name.toLowerCase(Locale.ROOT) + ".yaml\") public interface "
            + name + " {}");
  }

  private static JavaFileObject method(String type, String body) {
    return Compilations.source(
        type,
        "public class " + type + " { public static Object call() throws Exception { " + body
            + " } }");
  }

  /** What a method returns, or the error that kept it from being linked. */
  private static Object call(ClassLoader loader, String type) throws ReflectiveOperationException {
    try {
      return loader.loadClass(type).getMethod("call").invoke(null);
    } catch (LinkageError e) {
      return e;
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof NoSuchMethodException ? new NoSuchMethodError() : e.getCause();
    }
  }

  private static String text(Object value) {
    return value instanceof Throwable thrown
        ? thrown.getClass().getName() + thrown.getMessage()
        : String.valueOf(value);
  }
}
