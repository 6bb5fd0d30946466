package dev.errata.catalog.check;

import java.util.List;

/** Every kind of check. */
public final class CheckKinds {

  /** In the order in which messages and the documentation list them. */
  public static final List<CheckKind> ALL = List.of(
      Required.KIND,
      NotBlank.KIND,
      Length.KIND,
      Bytes.KIND,
      Chars.KIND,
      Matches.KIND,
      Format.KIND,
      OneOf.KIND,
      Range.KIND,
      MultipleOf.KIND,
      Size.KIND,
      Is.KIND,
      Each.KIND,
      AllOrNone.KIND,
      AtLeastOne.KIND,
      AtMostOne.KIND,
      ExactlyOne.KIND,
      Equal.KIND,
      Differ.KIND);

  /** Their keys. */
  public static final List<String> KEYS = ALL.stream().map(CheckKind::key).toList();

  private CheckKinds() {}
}
