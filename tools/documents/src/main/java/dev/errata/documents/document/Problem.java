package dev.errata.documents.document;

/**
 * Why a document cannot be read.
 *
 * @param document what messages call the document
 * @param line where, from 1; 0 if no place can be told
 * @param text what is wrong, in one sentence without a full stop
 * @param help what to do about it
 */
public record Problem(String document, int line, String text, String help) {

  /** As it is printed: place, text and help. */
  @Override
  public String toString() {
    String place = line > 0 ? document + ":" + line : document;
    return place + ": " + text + "\n  help: " + help;
  }
}
