package dev.errata.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.plugin.logging.Log;

/** Finds catalogs and hashes them. What cannot be read is left to the compiler to complain of. */
final class CatalogSearch {

  /**
   * The key that every catalog has. Other texts may have it too, at any depth, which costs a
   * compilation when they change; a catalog that is missed would cost more.
   */
  private static final Pattern CATALOG = Pattern.compile("(?<![\\w.-])[\"']?errata[\"']?\\s*:");

  /** What Java is made of and into. Of all other files any may be a catalog: its path is free. */
  private static final Pattern JAVA = Pattern.compile(".*\\.(java|class)");

  /** How much of a file tells whether it is a text. */
  private static final int START = 4096;

  /** As much as the processor takes. */
  private static final int MOST_BYTES = 32 << 20;

  private final Log log;

  CatalogSearch(Log log) {
    this.log = log;
  }

  Fingerprint search(List<CatalogLocation> locations) {
    List<Fingerprint.Entry> entries = new ArrayList<>();
    for (CatalogLocation location : locations) {
      hashes(location)
          .forEach((path, hash) -> entries.add(new Fingerprint.Entry(location.nameOf(path), hash)));
    }
    return new Fingerprint(entries);
  }

  private Map<String, String> hashes(CatalogLocation location) {
    Map<String, String> hashes = new TreeMap<>();
    try {
      if (Files.isDirectory(location.path())) {
        searchDirectory(location.path(), hashes);
      } else if (Files.isRegularFile(location.path())) {
        searchJar(location.path(), hashes);
      }
    } catch (IOException e) {
      warn(location.path(), e);
    }
    return hashes;
  }

  private void searchDirectory(Path root, Map<String, String> hashes) throws IOException {
    EnumSet<FileVisitOption> options = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(root, options, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = root.relativize(file).toString().replace('\\', '/');
        try {
          if (attributes.isRegularFile() && mayBeCatalog(name)) {
            try (InputStream in = Files.newInputStream(file)) {
              add(name, in, hashes);
            }
          }
        } catch (IOException e) {
          warn(file, e);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        warn(file, e);
        return FileVisitResult.CONTINUE;
      }
    });
  }

  private static void searchJar(Path jar, Map<String, String> hashes) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && mayBeCatalog(entry.getName())) {
          try (InputStream in = zip.getInputStream(entry)) {
            add(entry.getName(), in, hashes);
          }
        }
      }
    }
  }

  private void warn(Path path, IOException e) {
    log.warn("Cannot read " + path + ", so that a changed catalog in it is not seen: " + e);
  }

  private static boolean mayBeCatalog(String name) {
    return !JAVA.matcher(name).matches();
  }

  private static void add(String name, InputStream in, Map<String, String> hashes)
      throws IOException {
    byte[] start = in.readNBytes(START);
    // Latin-1 takes any bytes, and has the letters that are looked for where UTF-8 has them.
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.indexOf('\0') >= 0) {
      return;
    }
    byte[] rest = in.readNBytes(MOST_BYTES);
    if (CATALOG.matcher(text + new String(rest, StandardCharsets.ISO_8859_1)).find()) {
      hashes.put(name, sha256(start, rest));
    }
  }

  private static String sha256(byte[] start, byte[] rest) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(start);
      return HexFormat.of().formatHex(digest.digest(rest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
