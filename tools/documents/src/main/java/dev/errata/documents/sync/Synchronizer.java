package dev.errata.documents.sync;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.documents.sync.Verdict.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Brings a catalog in step with its documents. */
public final class Synchronizer {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final SyncRequest request;

  private Synchronizer(SyncRequest request) {
    this.request = request;
  }

  /** What becomes of a catalog; why it cannot be read, if it cannot. */
  public static Result<SyncResult> run(SyncRequest request) {
    return SourceDecoder.decode(request.catalog().name(), request.catalog().bytes())
        .then(CatalogFile::read)
        .then(catalog -> Result.of(new Synchronizer(request).sync(catalog)));
  }

  private SyncResult sync(CatalogFile catalog) {
    List<Triple> triples =
        ErrorMatch.of(request.lock(), catalog.errors(), request.now().errors());
    Comparison comparison = new Comparison(request.policy());
    List<Verdict> verdicts = triples.stream().map(comparison::compare).toList();
    Acceptor acceptor = new Acceptor(
        new CatalogEdit(catalog, triples),
        new CatalogRules(catalog.source(), request.languages()),
        catalog.errors().size());
    acceptor.accept(verdicts.stream()
        .flatMap(verdict -> verdict.steps().stream())
        .flatMap(step -> step.change().stream())
        .toList());
    NextLock next = new NextLock();
    List<Finding> findings = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      List<Finding> told =
          verdict.steps().stream().map(step -> outcome(step, acceptor)).toList();
      next.add(verdict, told);
      findings.addAll(told);
    }
    return result(catalog.source(), acceptor.text(), next, findings);
  }

  private Finding outcome(Step step, Acceptor acceptor) {
    return step.change()
        .flatMap(acceptor::refusal)
        .map(step.finding()::refused)
        .map(refused -> request.policy() == Policy.OURS ? refused.settled() : refused)
        .orElse(step.finding());
  }

  private SyncResult result(SourceText source, String text, NextLock next, List<Finding> findings) {
    boolean isChanged = !text.equals(source.text());
    byte[] before = request.catalog().bytes();
    boolean isMarked = before.length > source.text().getBytes(StandardCharsets.UTF_8).length;
    byte[] after = ((isMarked ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    return new SyncResult(
        isChanged ? after : before,
        next.lock(request.lock().origin()),
        List.copyOf(findings),
        isChanged);
  }
}
