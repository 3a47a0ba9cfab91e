package org.waymark.app.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/**
 * The shell alone, without a database; {@code ?as=MANAGER} says who looks, without it a stranger.
 */
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
      "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
      "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
      "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration"
    })
@ComponentScan(basePackageClasses = Pages.class)
class ShellSlice {
  static void main(String[] args) {
    org.springframework.boot.SpringApplication.run(ShellSlice.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
  }

  @Bean
  ViewerSource viewers() {
    return request -> Optional.ofNullable(request.getParameter("as")).map(ShellSlice::viewer);
  }

  @Bean
  ViewerCaption caption() {
    return _ -> "Software developer";
  }

  @Bean
  SecurityFilterChain open(HttpSecurity http) {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
  }

  @Bean
  WebMvcConfigurer viewerParameter() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
      }
    };
  }

  @Bean
  List<NavigationEntry> entries() {
    return List.of(
        entry(NavigationEntry.Section.ME, 1, "home", "/", Hat.EMPLOYEE),
        entry(NavigationEntry.Section.ME, 2, "door-enter", "/openings", Hat.EMPLOYEE),
        entry(NavigationEntry.Section.ME, 3, "map-2", "/roles", Hat.EMPLOYEE),
        entry(NavigationEntry.Section.ME, 4, "stack-2", "/skills", Hat.EMPLOYEE),
        entry(NavigationEntry.Section.MY_TEAM, 1, "users", "/style-guide", Hat.MANAGER),
        entry(NavigationEntry.Section.FOOT, 1, "eye-check", "/visibility", Hat.EMPLOYEE));
  }

  @Bean
  NavigationCounter counter() {
    return NavigationCounter.of("/openings", viewer -> 2);
  }

  private static NavigationEntry entry(
      NavigationEntry.Section section, int order, String icon, String href, Hat hat) {
    return new NavigationEntry(section, order, "shell.hat." + hat, href, icon, Set.of(hat));
  }

  private static Viewer viewer(String hats) {
    List<Grant> grants =
        Arrays.stream(hats.split(",")).map(hat -> new Grant(Hat.valueOf(hat), null)).toList();
    return new Viewer(
        new UUID(0, 1), new PersonId(new UUID(0, 2)), "Sarah Kimani", grants, Locale.ENGLISH);
  }

  private static final class ViewerArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      return viewer(java.util.Objects.requireNonNull(request.getParameter("as")));
    }
  }
}
