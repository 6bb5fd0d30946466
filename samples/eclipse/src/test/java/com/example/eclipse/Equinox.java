package com.example.eclipse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The platform under Eclipse. Every bundle on the class path of the tests is installed in it, and
 * so is the folder of the tests themselves, whose manifest makes it one.
 */
final class Equinox implements AutoCloseable {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String FRAMEWORK = "org.eclipse.osgi";
  private static final String INSIDE = "com.example.eclipse.inside.HeadlessEclipse";

  private final Framework framework;
  private final List<Bundle> bundles = new ArrayList<>();

  private Equinox(Framework framework) {
    this.framework = framework;
  }

  /** Starts the platform, which keeps all its files in a folder. */
  static Equinox start(Path folder) throws BundleException, IOException {
    Equinox equinox = new Equinox(ServiceLoader.load(FrameworkFactory.class)
        .findFirst()
        .orElseThrow()
        .newFramework(settings(folder)));
    equinox.framework.start();
    equinox.installBundles();
    for (Bundle bundle : equinox.bundles) {
      bundle.start(Bundle.START_ACTIVATION_POLICY);
    }
    return equinox;
  }

  private static Map<String, String> settings(Path folder) {
    return Map.of(
        Constants.FRAMEWORK_STORAGE,
        folder.resolve("configuration").toString(),
        "osgi.instance.area",
        folder.resolve("workspace").toUri().toString(),
        // Some of Eclipse's bundles use packages of the JDK that they do not import.
        "osgi.compatibility.bootdelegation",
        "true",
        // The one package that both sides see.
        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
        Ide.class.getPackageName());
  }

  private void installBundles() throws BundleException, IOException {
    BundleContext context = framework.getBundleContext();
    context.installBundle("ant", ant());
    for (URL url : Collections.list(Equinox.class.getClassLoader().getResources(MANIFEST))) {
      Attributes manifest = read(url);
      String name = manifest.getValue(Constants.BUNDLE_SYMBOLICNAME);
      if (name != null && !name.startsWith(FRAMEWORK)) {
        bundles.add(context.installBundle("reference:" + root(url)));
      }
    }
  }

  private static Attributes read(URL manifest) throws IOException {
    try (InputStream in = manifest.openStream()) {
      return new Manifest(in).getMainAttributes();
    }
  }

  private static String root(URL manifest) {
    return manifest
        .toString()
        .replace("!/" + MANIFEST, "")
        .replace(MANIFEST, "")
        .replace("jar:", "");
  }

  /** Eclipse asks for Ant by a name that Ant's own jar does not have. Nothing here uses it. */
  private static InputStream ant() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.apache.ant");
    attributes.putValue(Constants.BUNDLE_VERSION, "1.10.15");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new JarOutputStream(bytes, manifest).close();
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  /** Eclipse, started on this platform. */
  Ide ide() throws ReflectiveOperationException {
    Bundle inside = bundles.stream()
        .filter(bundle -> bundle.getSymbolicName().equals(Ide.class.getPackageName()))
        .findFirst()
        .orElseThrow();
    return (Ide) inside.loadClass(INSIDE).getConstructor().newInstance();
  }

  @Override
  public void close() throws BundleException {
    framework.stop();
    try {
      framework.waitForStop(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
