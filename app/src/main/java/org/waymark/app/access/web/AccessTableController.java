package org.waymark.app.access.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Which hats reach which page at all, read from the running system itself. */
@Controller
@ConditionalOnWebApplication
class AccessTableController {
  private final Pages pages;
  private final ObjectProvider<RequestMappingHandlerMapping> routes;

  AccessTableController(Pages pages, ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.pages = pages;
    this.routes = routes;
  }

  @GetMapping("/access-table")
  @OpenTo({Hat.AUDITOR, Hat.WORKS_COUNCIL, Hat.HR_PARTNER})
  View table() {
    List<AccessTableView.Row> rows =
        routes.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
            .flatMap(AccessTableController::rows)
            .sorted(
                Comparator.comparing(AccessTableView.Row::route)
                    .thenComparing(AccessTableView.Row::method))
            .toList();
    return pages.page("access/access-table.jte", new AccessTableView(List.of(Hat.values()), rows));
  }

  private static Stream<AccessTableView.Row> rows(Map.Entry<RequestMappingInfo, HandlerMethod> e) {
    OpenTo open =
        AnnotatedElementUtils.findMergedAnnotation(e.getValue().getMethod(), OpenTo.class);
    if (open == null) {
      return Stream.empty();
    }
    return e.getKey().getPatternValues().stream()
        .flatMap(
            route ->
                e.getKey().getMethodsCondition().getMethods().stream()
                    .map(
                        method ->
                            new AccessTableView.Row(
                                method.name(),
                                route,
                                open.strangers(),
                                open.everyone(),
                                Set.of(open.value()))));
  }
}
