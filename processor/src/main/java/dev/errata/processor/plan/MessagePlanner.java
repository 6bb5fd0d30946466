package dev.errata.processor.plan;

import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Piece;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.processor.plan.MessagePlan.Part;
import dev.errata.processor.plan.MessagePlan.Text;
import dev.errata.processor.plan.MessagePlan.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the message of an error. */
final class MessagePlanner {

  private MessagePlanner() {}

  static MessagePlan plan(MessageTemplate template, List<ParamPlan> params) {
    Map<String, ParamPlan> byName = new HashMap<>();
    Set<String> javaNames = new HashSet<>();
    for (ParamPlan param : params) {
      byName.put(param.name(), param);
      javaNames.add(param.javaName());
    }
    List<Part> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Piece piece : template.pieces()) {
      parts.add(
          piece instanceof Placeholder placeholder
              ? new Value(byName.get(placeholder.param()), !seen.add(placeholder.param()))
              : new Text(((Literal) piece).text()));
    }
    return new MessagePlan(
        template.text(),
        List.copyOf(parts),
        isReadable(parts),
        unused("text", javaNames),
        unused("reader", javaNames));
  }

  private static boolean isReadable(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i) instanceof Value && parts.get(i - 1) instanceof Value) {
        return false;
      }
    }
    return parts.stream().anyMatch(Value.class::isInstance);
  }

  private static String unused(String name, Set<String> taken) {
    return taken.contains(name) ? name + "_" : name;
  }
}
