package dev.errata.documents;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The one way from a document to a catalog. */
@AnalyzeClasses(packages = "dev.errata.documents", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule dataFlowsOneWay = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("document")
      .definedBy("dev.errata.documents.document..")
      .layer("read")
      .definedBy("dev.errata.documents.read..")
      .layer("extract")
      .definedBy("dev.errata.documents.extract..")
      .layer("message")
      .definedBy("dev.errata.documents.message..")
      .layer("name")
      .definedBy("dev.errata.documents.name..")
      .layer("draft")
      .definedBy("dev.errata.documents.draft..")
      .layer("write")
      .definedBy("dev.errata.documents.write..")
      .layer("import")
      .definedBy("dev.errata.documents", "dev.errata.documents.check..")
      .layer("sync")
      .definedBy("dev.errata.documents.sync..")
      .layer("report")
      .definedBy("dev.errata.documents.report..")
      .layer("files")
      .definedBy("dev.errata.documents.files..")
      .whereLayer("read")
      .mayOnlyBeAccessedByLayers("import", "sync", "files")
      .whereLayer("extract")
      .mayOnlyBeAccessedByLayers("draft", "import", "sync", "report", "files")
      .whereLayer("message")
      .mayOnlyBeAccessedByLayers("name", "draft", "write", "sync")
      .whereLayer("name")
      .mayOnlyBeAccessedByLayers("draft")
      .whereLayer("draft")
      .mayOnlyBeAccessedByLayers("write", "import", "sync", "report", "files")
      .whereLayer("write")
      .mayOnlyBeAccessedByLayers("import", "sync", "files")
      .whereLayer("sync")
      .mayOnlyBeAccessedByLayers("report", "files")
      .whereLayer("report")
      .mayNotBeAccessedByAnyLayer()
      .whereLayer("files")
      .mayNotBeAccessedByAnyLayer();
}
