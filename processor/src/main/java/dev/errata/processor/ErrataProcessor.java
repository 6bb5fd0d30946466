package dev.errata.processor;

import com.google.auto.service.AutoService;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.processor.read.AnnotatedType;
import dev.errata.processor.read.BaselineFinder;
import dev.errata.processor.read.CatalogFinder;
import dev.errata.processor.read.GeneratedMark;
import dev.errata.processor.read.RequestReader;
import dev.errata.processor.read.UsedInterfaceFinder;
import dev.errata.processor.report.DiagnosticPrinter;
import dev.errata.processor.write.ExistingTypes;
import dev.errata.processor.write.SourceWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells the compiler what Errata processes, and hands each annotated element to the pipeline. */
@AutoService(Processor.class)
// Of an annotation that no processor claims, javac warns: so this claims that on generated code.
@SupportedAnnotationTypes({RequestReader.ANNOTATION, GeneratedMark.ANNOTATION})
@SupportedOptions({ErrataProcessor.PATH_OPTION, ErrataProcessor.BASELINE_OPTION})
public final class ErrataProcessor extends AbstractProcessor {

  /** Directories to look for catalogs in, parted as in a class path. */
  static final String PATH_OPTION = "errata.path";

  /** The directory of the catalogs of an earlier release. */
  static final String BASELINE_OPTION = "errata.baseline";

  private static final String BUG = "Errata has met a bug of its own: ";
  private static final String REPORT_US = "please report it with the catalog and the text above";

  private RequestReader reader;
  private ExistingTypes existing;
  private CatalogFinder finder;
  private UsedInterfaceFinder interfaces;
  private Pipeline pipeline;
  private DiagnosticPrinter printer;

  /** Types whose path may be known in the next round. If it never is, the compiler says so. */
  private final Set<String> waiting = new LinkedHashSet<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Optional<String> path = Optional.ofNullable(environment.getOptions().get(PATH_OPTION));
    reader = new RequestReader(environment.getElementUtils(), environment.getSourceVersion());
    existing = new ExistingTypes();
    finder = new CatalogFinder(path, environment.getFiler(), environment.getElementUtils());
    interfaces = new UsedInterfaceFinder(environment.getElementUtils());
    CatalogReader catalogs = new CatalogReader(finder);
    pipeline = new Pipeline(
        reader,
        catalogs,
        new TranslationReader(finder),
        new UseResolver(reader, catalogs, interfaces),
        baseline(environment),
        existing,
        new SourceWriter(environment.getFiler()));
    printer = new DiagnosticPrinter(environment.getMessager());
  }

  private static Optional<BaselineCheck> baseline(ProcessingEnvironment environment) {
    return Optional.ofNullable(environment.getOptions().get(BASELINE_OPTION))
        .map(directory -> new BaselineCheck(new BaselineFinder(directory)));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      existing.add(type.getQualifiedName().toString(), GeneratedMark.isOn(type));
      interfaces.addSource(type);
    }
    List<Element> elements = new ArrayList<>();
    waiting.forEach(name -> elements.add(processingEnv.getElementUtils().getTypeElement(name)));
    waiting.clear();
    annotations.stream()
        .filter(type -> type.getQualifiedName().contentEquals(RequestReader.ANNOTATION))
        .forEach(type -> elements.addAll(round.getElementsAnnotatedWith(type)));
    for (Element element : elements) {
      AnnotatedType annotated = reader.annotatedType(element);
      if (reader.isResolved(annotated)) {
        printer.print(run(annotated), annotated);
      } else {
        waiting.add(element.toString());
      }
    }
    return true;
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return element != null && member.getSimpleName().contentEquals("value")
        ? finder.completions(element, userText)
        : List.of();
  }

  /** A bug met with one interface is told and does not keep the others from being generated. */
  private List<Diagnostic> run(AnnotatedType annotated) {
    try {
      return pipeline.run(annotated);
    } catch (RuntimeException | StackOverflowError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace, true));
      return List.of(Diagnostic.outside(
          DiagnosticCode.INTERNAL_ERROR,
          BUG + trace.toString().replace("\t", "  ").strip(),
          REPORT_US));
    }
  }
}
