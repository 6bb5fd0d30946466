package dev.errata.documents.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.documents.message.MessageImporter;
import dev.errata.documents.name.ErrorNames.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

class ErrorNamesTest {

  private static final List<String> CODES = List.of(
      "1100",
      "1101",
      "IAM.0007",
      "E1001",
      "ERR-23",
      "not-found",
      "NotFound",
      "NOT_FOUND",
      "Unknown",
      "-1",
      "!",
      "",
      "a.b",
      "User.Missing",
      "\u7528\u6237",
      "UserMissing",
      "Default",
      "0x80",
      "x".repeat(300));

  private static final List<String> TEXTS = List.of(
      "",
      "The user is missing.",
      "User missing",
      "Not found",
      "Unknown.",
      "default",
      "String",
      "404",
      "\u7528\u6237",
      "The of a",
      "Can't do it.",
      "\u00c9t\u00e9",
      "a-b_c",
      "word ".repeat(100),
      "x".repeat(300),
      "wait",
      "Id");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The order cannot be found.         | OrderNotFound
          Card has expired                   | CardExpired
          You don't own this file.           | NotOwnFile
          A region must be given.            | RegionMustBeGiven
          The host is in the blocklist.      | HostInBlocklist
          Invalid user_name.                 | InvalidUserName
          Caf\u00e9 ferm\u00e9               | CafeFerme
          The JSON body is broken. Send it!  | JsonBodyBroken
          The owner's quota is used up.      | OwnerQuotaUsedUp
          No more than 5 tags.               | NoMoreThanTags
          The age of a new member must be 18 | AgeNewMemberMustBe
          The code of the new card must be set again | CodeNewCardMustBeSet
          """)
  void makesNamesOfTexts(String text, String name) {
    assertThat(ErrorNames.of(List.of(new Named("1100", text)))).containsExactly(Optional.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1100",
        "IAM.0007",
        "E1001",
        "ERR-23",
        "AADSTS50001",
        "ORA-00001",
        "PLAT_4001",
        "0x80070005",
        "22P02",
        "-32700",
        "APP-A.B-12"
      })
  void someCodesOnlyNumber(String code) {
    assertThat(new TellingCodes(List.of(code)).says(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EntityNotExist.User",
        "not_found",
        "NOT_FOUND",
        "Throttling",
        "EACCES",
        "user-missing",
        "NotFound404",
        "Sha256Mismatch"
      })
  void someCodesSayWhatIsWrong(String code) {
    assertThat(new TellingCodes(List.of(code)).says(code)).isTrue();
  }

  @Test
  void aTextInAnotherScriptNamesNothing() {
    assertThat(ErrorNames.of(List.of(new Named("1100", "\u7528\u6237\u4e0d\u5b58\u5728 ID"))))
        .containsExactly(Optional.empty());
  }

  @Test
  void whatCodesHaveInCommonSaysNothing() {
    List<String> codes =
        List.of("shop.error.1a", "shop.error.2b", "shop.error.missing", "shop.error.3c");
    TellingCodes telling = new TellingCodes(codes);
    assertThat(codes.stream().map(telling::says)).containsExactly(false, false, true, false);
  }

  @Test
  void leavesGoodNamesAlone() {
    assertThat(ErrorNames.of(List.of(
            new Named("UserMissing", "The user is missing."),
            new Named("user_missing", "No such user."),
            new Named("Unknown", "Nobody knows why."))))
        .containsExactly(Optional.empty(), Optional.of("NoUser"), Optional.of("NobodyKnowsWhy"));
  }

  @Test
  void tellsEqualTextsApart() {
    assertThat(ErrorNames.of(List.of(
            new Named("10", "Bad mail address of the sender was given"),
            new Named("11", "Bad mail address of the sender was found"),
            new Named("12", "Bad mail."),
            new Named("13", "Bad mail. Try again."),
            new Named("14", "Bad mail."),
            new Named("15", ""))))
        .containsExactly(
            Optional.of("BadMailAddressSenderGiven"),
            Optional.of("BadMailAddressSenderFound"),
            Optional.of("BadMail"),
            Optional.of("BadMailTry"),
            Optional.of("BadMail14"),
            Optional.empty());
  }

  @Test
  void shippedCatalogsGetLegalNames() throws IOException {
    for (String path : ShippedCatalogs.paths()) {
      try (InputStream catalog = ShippedCatalogs.open(path).orElseThrow()) {
        List<ErrorDefinition> errors = SourceDecoder.decode(path, catalog.readAllBytes())
            .then(source -> YamlReader.read(source).then(root -> CatalogParser.parse(source, root)))
            .success()
            .orElseThrow()
            .errors();
        assertLegal(errors.stream()
            .map(error -> new Named(
                error.key().value(),
                MessageImporter.read(error.documented().orElse(error.message().text()))
                    .fixedText()))
            .toList());
      }
    }
  }

  @Test
  void namesAreLegalAndUnique() {
    Gen<Named> named = Generate.pick(CODES).zip(Generate.pick(TEXTS), Named::new);
    qt().forAll(lists().of(named).ofSizeBetween(0, 40)).checkAssert(ErrorNamesTest::assertLegal);
    qt().forAll(integers().between(0, 40), Generate.pick(TEXTS))
        .checkAssert((size, text) -> assertLegal(Collections.nCopies(size, new Named("7", text))));
  }

  @Test
  @Timeout(20)
  void takesNoQuadraticTime() {
    List<Named> errors = new ArrayList<>();
    IntStream.range(0, 100_000).forEach(i -> errors.add(new Named("-".repeat(i % 7), "It broke.")));
    assertLegal(errors);
  }

  private static void assertLegal(List<Named> errors) {
    List<Optional<String>> names = ErrorNames.of(errors);
    assertThat(names).hasSameSizeAs(errors);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < errors.size(); i++) {
      String code = errors.get(i).code();
      String name = names.get(i).or(() -> ErrorNames.ofCode(code)).orElseThrow();
      assertThat(seen.add(name.toUpperCase(Locale.ROOT))).as(name).isTrue();
      assertThat(name.length()).isLessThan(200);
      assertThat(name).isNotEqualToIgnoringCase("Unknown");
      names.get(i).ifPresent(made -> assertThat(made).matches("[A-Za-z][A-Za-z0-9]*"));
    }
  }
}
