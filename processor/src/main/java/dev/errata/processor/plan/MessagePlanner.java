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
import java.util.List;
import java.util.Map;

/** Plans the message of an error. */
final class MessagePlanner {

  private MessagePlanner() {}

  static MessagePlan plan(MessageTemplate template, List<ParamPlan> params) {
    Map<String, ParamPlan> byName = new HashMap<>();
    params.forEach(param -> byName.put(param.name(), param));
    List<Part> parts = new ArrayList<>();
    for (Piece piece : template.pieces()) {
      parts.add(
          piece instanceof Placeholder placeholder
              ? new Value(byName.get(placeholder.param()))
              : new Text(((Literal) piece).text()));
    }
    return new MessagePlan(template.text(), List.copyOf(parts));
  }
}
