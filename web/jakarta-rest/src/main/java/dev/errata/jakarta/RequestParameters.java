package dev.errata.jakarta;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a request that the arguments of a resource's methods are taken from. */
final class RequestParameters {

  private RequestParameters() {}

  /**
   * The name of the parameter at which a path ends.
   *
   * @param resource the class of the resource
   * @return null if the path ends elsewhere, or the argument is the body
   */
  static String name(Class<?> resource, Path path) {
    Path.MethodNode method = null;
    Path.Node last = null;
    for (Path.Node node : path) {
      method = node.getKind() == ElementKind.METHOD ? node.as(Path.MethodNode.class) : method;
      last = node;
    }
    if (method == null || last.getKind() != ElementKind.PARAMETER) {
      return null;
    }
    int index = last.as(Path.ParameterNode.class).getParameterIndex();
    for (Class<?> type : typesOf(resource)) {
      String name = name(type, method, index);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static String name(Class<?> type, Path.MethodNode node, int index) {
    try {
      Class<?>[] types = node.getParameterTypes().toArray(Class<?>[]::new);
      Method method = type.getDeclaredMethod(node.getName(), types);
      for (Annotation annotation : method.getParameterAnnotations()[index]) {
        String name = name(annotation);
        if (name != null) {
          return name;
        }
      }
    } catch (NoSuchMethodException e) {
      // Then it is another type's.
    }
    return null;
  }

  /** The class and all that it may inherit annotations from (Jakarta REST 3.1, section 3.6). */
  private static List<Class<?>> typesOf(Class<?> resource) {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
      types.add(type);
      types.addAll(List.of(type.getInterfaces()));
    }
    return types;
  }

  private static String name(Annotation annotation) {
    if (annotation instanceof QueryParam query) {
      return query.value();
    } else if (annotation instanceof PathParam path) {
      return path.value();
    } else if (annotation instanceof HeaderParam header) {
      return header.value();
    } else if (annotation instanceof CookieParam cookie) {
      return cookie.value();
    } else if (annotation instanceof FormParam form) {
      return form.value();
    }
    return annotation instanceof MatrixParam matrix ? matrix.value() : null;
  }
}
