package dev.errata.http;

import dev.errata.http.Node.Items;
import dev.errata.http.Node.Member;
import dev.errata.http.Node.Members;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the drawing of a body in XML: {@code <Error><Code>code</Code></Error>}. An element with the
 * attribute {@code each} is repeated, once for each failure: {@code <Failure
 * each="failure"><Code>code</Code></Failure>}
 */
final class XmlDrawing {

  private XmlDrawing() {}

  /**
   * Reads a drawing.
   *
   * @return the root element, as the only member
   * @throws IllegalArgumentException if it is none
   */
  static Members read(String drawing) {
    try {
      XMLStreamReader reader = XmlBody.open(drawing);
      reader.nextTag();
      return new Members(List.of(member(reader)));
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("not the drawing of a body: " + drawing, e);
    }
  }

  /** Reads the element that begins here, to its end. */
  private static Member member(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    boolean repeated = reader.getAttributeValue(null, "each") != null;
    List<Member> members = new ArrayList<>();
    String text = "";
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        members.add(member(reader));
      } else {
        text = reader.getText();
      }
    }
    boolean isLeaf = members.isEmpty() && !text.isEmpty();
    Node node = isLeaf ? Node.named(text) : new Members(List.copyOf(members));
    return new Member(name, repeated ? new Items(node) : node);
  }
}
