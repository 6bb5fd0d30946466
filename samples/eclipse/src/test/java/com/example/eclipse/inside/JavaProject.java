package com.example.eclipse.inside;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;

/** A Java project with the settings that a user makes in its properties. */
final class JavaProject {

  static final String SOURCES = "src";
  static final String GENERATED = ".apt_generated";

  private static final IPath JDK =
      IPath.fromOSString(System.getProperty("java.home")).append("lib/jrt-fs.jar");

  private JavaProject() {}

  static IProject create(String name, Path library, Path processor) throws CoreException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    buildOnlyWhenAsked(workspace);
    IProject project = workspace.getRoot().getProject(name);
    project.create(null);
    project.open(null);
    IProjectDescription description = project.getDescription();
    description.setNatureIds(new String[] {JavaCore.NATURE_ID});
    project.setDescription(description, null);

    IFolder sources = project.getFolder(SOURCES);
    sources.create(true, true, null);
    IJavaProject java = JavaCore.create(project);
    IClasspathEntry[] classPath = {
      JavaCore.newSourceEntry(sources.getFullPath()),
      JavaCore.newLibraryEntry(JDK, null, null),
      JavaCore.newLibraryEntry(IPath.fromPath(library), null, null)
    };
    java.setRawClasspath(classPath, project.getFullPath().append("bin"), null);
    Map<String, String> options = JavaCore.getDefaultOptions();
    JavaCore.setComplianceOptions(JavaCore.VERSION_17, options);
    java.setOptions(options);
    processAnnotations(java, processor);
    return project;
  }

  /** Else builds start on their own, and a test sees what it happens to meet. */
  private static void buildOnlyWhenAsked(IWorkspace workspace) throws CoreException {
    IWorkspaceDescription settings = workspace.getDescription();
    settings.setAutoBuilding(false);
    workspace.setDescription(settings);
  }

  private static void processAnnotations(IJavaProject java, Path processor) throws CoreException {
    AptConfig.setGenSrcDir(java, GENERATED);
    AptConfig.setEnabled(java, true);
    IFactoryPath path = AptConfig.getFactoryPath(java);
    path.addExternalJar(processor.toFile());
    AptConfig.setFactoryPath(java, path);
  }
}
