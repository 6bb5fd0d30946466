package com.example.eclipse;

import java.nio.file.Path;
import java.util.List;

/**
 * What a person does in an editor. It stands between two class loaders, so it speaks of nothing but
 * itself and Java's own types.
 */
public interface Ide {

  /**
   * Makes a Java project and switches annotation processing on for it. All that follows is done in
   * this project.
   *
   * @param name the name of the project
   * @param library a jar on its class path
   * @param processor a jar on its path of processors, which Eclipse calls the factory path
   */
  void createProject(String name, Path library, Path processor) throws Exception;

  /** Writes a file below the source folder. */
  void save(String file, String text) throws Exception;

  /** Compiles what has changed since the last build, which is what happens after a save. */
  void build() throws Exception;

  /** Throws away what was built and builds all, as Project → Clean does. */
  void clean() throws Exception;

  /** The errors and warnings shown in the project, each as file, line and text. */
  List<String> problems() throws Exception;

  /** The files of generated source, without their folders. */
  List<String> generatedFiles() throws Exception;

  /**
   * The texts that completion proposes.
   *
   * @param file a file below the source folder
   * @param text what the editor of the file holds, unsaved
   * @param cursor where in the text the cursor stands
   */
  List<String> propose(String file, String text, int cursor) throws Exception;
}
