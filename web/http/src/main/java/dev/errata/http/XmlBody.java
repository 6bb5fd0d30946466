package dev.errata.http;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML to maps and texts: an element that holds elements is a map, any other its text. An
 * element with nothing in it is an empty list if it says so. Other attributes, prefixes and what
 * lies deeper than 32 levels are passed over.
 */
final class XmlBody {

  /** What elements of one name hold, in order; never empty. */
  static final class Repeated extends ArrayList<Object> {

    private static final long serialVersionUID = 1L;

    private Repeated(Object first, Object second) {
      add(first);
      add(second);
    }
  }

  /** The attribute of what is an empty list: without elements, there is none to stand for it. */
  static final String COUNT = "count";

  private static final int DEEPEST = JsonBody.DEEPEST;

  private XmlBody() {}

  /** Reads a text as far as it is XML: the root element as the only member; empty without one. */
  static Map<String, Object> read(String text) {
    Map<String, Object> root = new LinkedHashMap<>();
    try {
      XMLStreamReader reader = open(closed(legal(text)));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // What stands before the root element says nothing.
      }
      readElement(reader, root, 1);
    } catch (XMLStreamException | RuntimeException e) {
      // What was read before counts. The parser ends with exceptions of any kind.
    }
    return root;
  }

  /** Opens a text for reading: no document type is looked at, and nothing is fetched. */
  static XMLStreamReader open(String text) throws XMLStreamException {
    // The JDK's own, since what else is on the class path may know these properties by other names.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // Newer JDKs go no deeper than 200 levels by default; a body of 64 kB has no dangerous number.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    // A prefix that is bound to nothing is no reason to read no further.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory.createXMLStreamReader(new StringReader(text));
  }

  /** Reads the element that begins here, to its end. */
  private static void readElement(XMLStreamReader reader, Map<String, Object> parent, int depth)
      throws XMLStreamException {
    String name = reader.getLocalName();
    name = name.substring(name.indexOf(':') + 1);
    boolean isList = "0".equals(reader.getAttributeValue(null, COUNT));
    Map<String, Object> members = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    boolean holdsElements = false;
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (!holdsElements) {
            // Added before it is read, so that what stands before a mistake is there.
            add(parent, name, members);
            holdsElements = true;
          }
          if (depth < DEEPEST) {
            readElement(reader, members, depth + 1);
          } else {
            skipElement(reader);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.append(reader.getText());
        default -> {}
      }
    }
    if (!holdsElements) {
      add(parent, name, isList && text.isEmpty() ? List.of() : text.toString());
    }
  }

  private static void skipElement(XMLStreamReader reader) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = reader.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private static void add(Map<String, Object> parent, String name, Object value) {
    Object before = parent.get(name);
    if (before instanceof Repeated elements) {
      elements.add(value);
    } else {
      boolean first = before == null;
      parent.put(name, first ? value : new Repeated(before, value));
    }
  }

  /** Whether XML can have a character, be it half a surrogate pair. */
  static boolean isLegal(char c) {
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
  }

  /** The parser prints to the standard error stream where a document type has no end. */
  private static String closed(String text) {
    return text.contains("<!DOCTYPE") ? text + "]>" : text;
  }

  /** Characters that XML cannot have, such as NUL, end no document. */
  private static String legal(String text) {
    StringBuilder legal = null;
    for (int i = 0; i < text.length(); i++) {
      if (!isLegal(text.charAt(i))) {
        legal = legal == null ? new StringBuilder(text) : legal;
        legal.setCharAt(i, '\uFFFD');
      }
    }
    return legal == null ? text : legal.toString();
  }
}
