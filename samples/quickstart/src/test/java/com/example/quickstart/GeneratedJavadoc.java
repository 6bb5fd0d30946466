package com.example.quickstart;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.ErroneousTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Javadoc of generated sources as a reader sees it, read by the compiler's own parser. */
final class GeneratedJavadoc {

  private final DocTrees trees;
  private final Map<String, List<String>> texts = new HashMap<>();

  private GeneratedJavadoc(DocTrees trees) {
    this.trees = trees;
  }

  static GeneratedJavadoc read(Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(folder)) {
      List<Path> sources =
          found.filter(path -> path.toString().endsWith(".java")).toList();
      JavacTask task = (JavacTask) compiler.getTask(
          null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      GeneratedJavadoc javadoc = new GeneratedJavadoc(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        javadoc.new Members().scan(unit, null);
      }
      return javadoc;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a member, such as {@code RamErrorCode.Id.INACTIVE}; one for each overload. */
  List<String> of(String member) {
    return texts.getOrDefault(member, List.of());
  }

  /** Collects every declaration by the names of what it stands in. */
  private final class Members extends TreePathScanner<Void, Void> {

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      collect();
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      collect();
      return null;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
      collect();
      return null;
    }

    private void collect() {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        texts.computeIfAbsent(name(getCurrentPath()), name -> new ArrayList<>()).add(text(comment));
      }
    }

    private String name(TreePath path) {
      List<String> names = new ArrayList<>();
      for (Tree tree : path) {
        if (tree instanceof ClassTree type) {
          names.add(0, type.getSimpleName().toString());
        } else if (tree instanceof MethodTree method) {
          names.add(0, method.getName().toString());
        } else if (tree instanceof VariableTree variable) {
          names.add(0, variable.getName().toString());
        }
      }
      return String.join(".", names);
    }
  }

  private String text(DocCommentTree comment) {
    StringBuilder text = new StringBuilder();
    Visible visible = new Visible(text);
    visible.scan(comment.getFirstSentence(), null);
    text.append(' ');
    visible.scan(comment.getBody(), null);
    visible.scan(comment.getBlockTags(), null);
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  /** Drops the markup, and resolves what stands for a character. */
  private final class Visible extends DocTreeScanner<Void, Void> {

    private final StringBuilder text;

    Visible(StringBuilder text) {
      this.text = text;
    }

    @Override
    public Void visitText(TextTree tree, Void unused) {
      text.append(tree.getBody());
      return null;
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void unused) {
      text.append(tree.getBody().getBody());
      return null;
    }

    @Override
    public Void visitEntity(EntityTree tree, Void unused) {
      text.append(trees.getCharacters(tree));
      return null;
    }

    @Override
    public Void visitLink(LinkTree tree, Void unused) {
      text.append(tree.getReference());
      return null;
    }

    @Override
    public Void visitStartElement(StartElementTree tree, Void unused) {
      text.append(tree.getName().contentEquals("p") ? " " : "");
      return null;
    }

    @Override
    public Void visitEndElement(EndElementTree tree, Void unused) {
      return null;
    }

    @Override
    public Void visitParam(ParamTree tree, Void unused) {
      text.append(" @param ").append(tree.getName()).append(' ');
      return scan(tree.getDescription(), null);
    }

    @Override
    public Void visitErroneous(ErroneousTree tree, Void unused) {
      throw new AssertionError("malformed Javadoc: " + tree.getBody());
    }
  }
}
