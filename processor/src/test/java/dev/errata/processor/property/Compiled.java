package dev.errata.processor.property;

import java.util.List;
import java.util.Map;

/**
 * What came out of a compilation.
 *
 * @param successful whether there was no error
 * @param said what the compiler said, each with its kind
 * @param sources the generated sources by the names of their types
 * @param classes the classes by their names
 */
record Compiled(
    boolean successful,
    List<String> said,
    Map<String, byte[]> sources,
    Map<String, byte[]> classes) {

  /** A loader of what was compiled. */
  ClassLoader loader() {
    return new ClassLoader(Compiled.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }
}
