package dev.errata.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of an error says. */
final class ErrorPageTest {

  private SortedMap<String, String> files;

  @BeforeEach
  void write() throws IOException {
    Path tests = Path.of("src/test/resources/dev/errata/documents/reference");
    files = Reference.html(Sites.of(
        "Orders",
        Files.readString(tests.resolve("orders.yaml")),
        Optional.of(Files.readString(tests.resolve("orders-before.yaml")))));
  }

  @Test
  void saysWhatItMeansAndWhatToDo() {
    Document page = page("errors/Order.Full.html");
    assertThat(page.select(".lead").text())
        .isEqualTo("409 The order {orderId} has {count} items for {customer}, at most {max} fit.");
    assertThat(page.text())
        .contains("An order holds a limited number of items.")
        .contains("No. The catalog does not say that the same request may succeed.")
        .contains("The order %s is full.")
        .contains("Orders & Friends Who owns it.");
    assertThat(page.select(".solution").text()).isEqualTo("Send the items in several orders.");
    assertThat(page.select("a[rel]").attr("href"))
        .isEqualTo("https://errors.orders.example/Order.Full");
  }

  @Test
  void saysWhoSeesWhichParameter() {
    assertThat(page("errors/Order.Full.html").select("tbody tr").eachText())
        .containsExactly(
            "orderId uuid UUID orderId() sent and logged The number of the order.",
            "count int Integer count() sent and logged",
            "customer string String customer() sent in the message; masked in logs",
            "max long Long max() sent and logged",
            "node string String node() never sent; for logs and the program",
            "secret string String secret() never sent; masked in logs",
            "tags list<string> List<String> tags() sent and logged");
  }

  @Test
  void drawsEachShape() {
    assertThat(page("errors/Order.Full.html").select("pre").eachText())
        .contains("""
        {
          "type": "https://errors.orders.example/Order.Full",
          "title": "Conflict",
          "status": 409,
          "detail": "The order 123e4567-e89b-12d3-a456-426614174000 has 42 items for {customer}, at most 42 fit.",
          "instance": "/path/of/the/request",
          "code": "Order.Full",
          "params": {
            "orderId": "123e4567-e89b-12d3-a456-426614174000",
            "count": 42,
            "max": 42,
            "tags": [
              "{tags}"
            ]
          },
          "trace": "7f2a9c31",
          "advice": "Send the items in several orders."
        }""", """
        {
          "error": {
            "code": "Order.Full",
            "text": "The order 123e4567-e89b-12d3-a456-426614174000 has 42 items for {customer}, at most 42 fit.",
            "again": false
          }
        }""", """
        <?xml version="1.0" encoding="UTF-8"?>
        <Error>
          <Code>Order.Full</Code>
          <Message>The order 123e4567-e89b-12d3-a456-426614174000 has 42 items for {customer}, at most 42 fit.</Message>
          <Params>
            <orderId>123e4567-e89b-12d3-a456-426614174000</orderId>
            <count>42</count>
            <max>42</max>
            <tags>{tags}</tags>
          </Params>
        </Error>""", """
        OrdersException$OrderIsFull: The order 123e4567-e89b-12d3-a456-426614174000 has 42 items for ***, at most 42 fit.""");
    assertThat(page("errors/Busy.EU.html").select("pre").first().text())
        .isEqualTo(
            "HTTP/1.1 503 Service Unavailable\nContent-Type: application/problem+json\nRetry-After: 42");
  }

  @Test
  void saysHowJavaCatchesAndRaisesIt() {
    assertThat(page("errors/Order.Full.html").select("pre").eachText())
        .contains(
            "throw OrdersErrors.orderIsFull(orderId, count, customer, max, node, secret, tags);")
        .anyMatch(code -> code.contains("catch (OrdersException.OrderIsFull e)")
            && code.contains("  UUID orderId = e.orderId();"));
    assertThat(page("errors/Order.Full.html").text())
        .contains("OrdersErrorCode.ORDER_IS_FULL")
        .contains("catch (OrdersException.Order e)");
  }

  @Test
  void tellsOfSiblingsSharedCodesAndLimits() {
    assertThat(page("errors/Order.Full.html").text()).contains("Order.Gone 404 The order is gone.");
    assertThat(page("errors/Busy.EU.html").text()).contains("Others with this code Busy.US");
    assertThat(page("errors/Busy.html").text()).contains("Several errors have this code");
    assertThat(page("errors/Order.Item.Size.html").select("tbody tr").text())
        .isEqualTo("size width: int, height: int all of width, height are present, or none is");
    assertThat(page("errors/Order.Gone.html").text())
        .contains("Deprecated. Orders do not go any more.")
        .contains("An answer of status 404 that has no code is this error.");
  }

  @Test
  void anErrorWithoutAStatusIsOnNoPageOfStatuses() {
    assertThat(files).containsKey("statuses/418.html").doesNotContainKey("statuses/0.html");
    assertThat(page("errors/Reported.html").select(".lead").text())
        .isEqualTo("One of many that a report has.");
  }

  @Test
  void codesOfBeforeKeepAPage() {
    assertThat(page("errors/Order.Old.html").text())
        .contains("This code has a new name.", "Order.Gone");
    assertThat(page("errors/Order.Removed.html").text()).contains("Removed.", "Ask the user.");
    assertThat(page("changes.html").select("h2").eachText())
        .containsExactly("Breaking", "Risky", "For information");
    assertThat(page("changes.html").select("li").eachText())
        .anyMatch(change -> change.startsWith("Order.Removed the error 'Order.Removed' is gone.")
            && change.contains("Java compiled again: breaking"))
        .anyMatch(change -> change.startsWith("name ") && change.contains("validator"));
    assertThat(page("changes.html").select("a").eachAttr("href"))
        .contains("errors/Order.Removed.html", "errors/Order.Full.html", "validators/name.html");
  }

  private Document page(String path) {
    assertThat(files).containsKey(path);
    Document page = Jsoup.parse(files.get(path));
    page.outputSettings().prettyPrint(false);
    return page;
  }
}
