package com.example.eclipse.inside;

import com.example.eclipse.Ide;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.core.CompletionProposal;
import org.eclipse.jdt.core.CompletionRequestor;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.JavaCore;

/** Eclipse's workspace, compiler and completion, driven as its windows drive them. */
public final class HeadlessEclipse implements Ide {

  private IProject project;

  @Override
  public void createProject(String name, Path library, Path processor) throws CoreException {
    project = JavaProject.create(name, library, processor);
  }

  @Override
  public void save(String name, String text) throws CoreException {
    IFile file = file(name);
    createFolder(file.getParent());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (file.exists()) {
      file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE, null);
    } else {
      file.create(new ByteArrayInputStream(bytes), IResource.FORCE, null);
    }
  }

  private static void createFolder(IContainer container) throws CoreException {
    if (container instanceof IFolder folder && !folder.exists()) {
      createFolder(folder.getParent());
      folder.create(true, true, null);
    }
  }

  @Override
  public void build() throws CoreException {
    project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
  }

  @Override
  public void clean() throws CoreException {
    project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
    build();
  }

  @Override
  public List<String> problems() throws CoreException {
    List<String> problems = new ArrayList<>();
    for (IMarker marker : project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
      problems.add(marker.getResource().getName()
          + ":"
          + marker.getAttribute(IMarker.LINE_NUMBER, 0)
          + ": "
          + marker.getAttribute(IMarker.MESSAGE, ""));
    }
    return problems;
  }

  @Override
  public List<String> generatedFiles() throws CoreException {
    List<String> names = new ArrayList<>();
    project.getFolder(JavaProject.GENERATED).accept(resource -> {
      if (resource instanceof IFile) {
        names.add(resource.getName());
      }
      return true;
    });
    return names;
  }

  @Override
  public List<String> propose(String file, String text, int cursor) throws CoreException {
    List<String> proposals = new ArrayList<>();
    ICompilationUnit editor = JavaCore.createCompilationUnitFrom(file(file)).getWorkingCopy(null);
    editor.getBuffer().setContents(text);
    editor.codeComplete(cursor, new CompletionRequestor() {
      @Override
      public void accept(CompletionProposal proposal) {
        proposals.add(new String(proposal.getCompletion()));
      }
    });
    editor.discardWorkingCopy();
    return proposals;
  }

  private IFile file(String name) {
    return project.getFile(JavaProject.SOURCES + "/" + name);
  }
}
